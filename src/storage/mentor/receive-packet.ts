import { addDays, type PlainDate } from '../../lib/dates.ts'
import { groupBy } from '../../lib/group-by.ts'
import { newId, type RandomBytes } from '../../lib/ids.ts'
import { zeroHlc } from '../../domain/log/hybrid-clock.ts'
import type { RecordId } from '../../domain/log/op.ts'
import { fieldOf, type RecordView } from '../../domain/log/view.ts'
import { wordHeads } from '../../domain/older-version.ts'
import { ownerKind } from '../../domain/records/owner.ts'
import { periodKind } from '../../domain/records/period.ts'
import type { TakenPacket } from '../../services/mentor/mentor-store.ts'
import type { Packet } from '../../services/packets/packet.ts'
import { summarizeStudent } from '../../services/mentor/summarize-student.ts'
import { receiveAll } from '../log-change.ts'
import type {
  PacketRow,
  ReceivedRow,
  StudentChange,
  StudentRow,
  StudentRows,
} from './student-rows.ts'
import { withoutAsked } from './student-rows.ts'
import { receivedViews } from './student-views.ts'

/** How long a packet that says nothing of it may be kept, in days. */
const keepDays = 92

export interface Moment {
  readonly now: number
  readonly today: PlainDate
  readonly random: RandomBytes
}

/** What a packet changes; pure. The caller adds the summary. */
export function receivePacket(
  rows: StudentRows,
  packet: Packet,
  { now, today, random }: Moment,
): { result: TakenPacket; change: StudentChange } {
  const { dossier, share, made } = packet
  const isNewStudent = rows.student === undefined
  const known = rows.packets.find((each) => each.share === share)
  if (known !== undefined && known.made >= made) {
    const state = known.made === made ? 'same' : 'older'
    return { result: { dossier, state, isNewStudent, news: [] }, change: {} }
  }
  const news = newsIn(packet, rows)
  const row = packetRow(packet, { now, today })
  const packets = [...rows.packets.filter((each) => each.share !== share), row]
  const before = rows.student ?? firstRow(packet, newId(now, random), now)
  const isNewest = packets.every((each) => each.made <= made)
  const told = isNewest ? packet : before
  const student: StudentRow = {
    ...withoutAsked(before),
    name: before.name === '' ? (packet.owner ?? '').trim() : before.name,
    hlc: receiveAll(before.hlc, [...packet.log.ops.values()], now),
    received: now,
    keepUntil: latestDay(packets),
    share: isNewest ? share : before.share,
    news: [...new Set([...before.news, ...news])],
    ...(told.question !== undefined && { question: told.question }),
    ...(told.purpose !== undefined && { purpose: told.purpose }),
  }
  return {
    result: { dossier, state: 'taken', isNewStudent, news },
    change: {
      student,
      packets: [row],
      received: receivedRows(packet),
      ...(known !== undefined && { goneShares: [share] }),
    },
  }
}

/** The last day on which any of these packets may be here. */
export function latestDay(packets: readonly PacketRow[]): PlainDate {
  return packets.reduce((last, { keepUntil }) => (keepUntil > last ? keepUntil : last), '')
}

function packetRow(packet: Packet, { now, today }: Omit<Moment, 'random'>): PacketRow {
  const { dossier, share, made, purpose, question, talk, records } = packet
  return {
    ...{ dossier, share, made, received: now },
    keepUntil: packet.keepUntil ?? addDays(today, keepDays),
    records: records.length,
    ...(purpose !== undefined && { purpose }),
    ...(question !== undefined && { question }),
    ...(talk !== undefined && { talk }),
  }
}

function receivedRows({ dossier, share, made, records, log }: Packet): ReceivedRow[] {
  const ops = groupBy(log.ops.values(), ({ rec }) => rec)
  return records.map((view) => {
    const { rec } = view
    return { dossier, share, rec, made, view, ops: ops.get(rec) ?? [] }
  })
}

function firstRow({ dossier, share }: Packet, writer: string, now: number): StudentRow {
  return {
    ...{ dossier, share, writer, name: '', group: '', received: now, seen: 0, keepUntil: '' },
    hlc: zeroHlc,
    news: [],
    summary: summarizeStudent([], new Set()),
  }
}

/** Records that say something the mentor did not read yet. */
function newsIn({ records }: Packet, rows: StudentRows): RecordId[] {
  const before = receivedViews(rows.received)
  const own = new Set(rows.own.map(({ rec }) => rec))
  return records.filter((view) => isNews(view, before.get(view.rec), own)).map(({ rec }) => rec)
}

function isNews(view: RecordView, before: RecordView | undefined, own: ReadonlySet<RecordId>) {
  if (view.kind === ownerKind.kind || view.kind === periodKind.kind) return false
  // Of the mentor's own words, only what the student answered is new.
  if (own.has(view.rec)) {
    const answers = [view, before].map((each) => each && fieldOf(each, 'answer')?.value)
    return (answers[0] ?? null) !== (answers[1] ?? null)
  }
  if (before === undefined) return true
  const read = new Set(wordHeads(before))
  return wordHeads(view).some((id) => !read.has(id))
}
