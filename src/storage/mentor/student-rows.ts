import type { Hlc } from '../../domain/log/hybrid-clock.ts'
import type { DossierId, Op, OpId, RecordId, WriterId } from '../../domain/log/op.ts'
import type { RecordView } from '../../domain/log/view.ts'
import type { MentorStudent, ReceivedPacket } from '../../services/mentor/mentor-student.ts'

/** A student, and with which writer and clock the mentor writes about them. */
export interface StudentRow extends MentorStudent {
  readonly writer: WriterId
  readonly hlc: Hlc
}

export interface PacketRow extends ReceivedPacket {
  readonly dossier: DossierId
}

/** A record as one packet gave it, with the operations of the file it came in. */
export interface ReceivedRow {
  readonly dossier: DossierId
  readonly share: RecordId
  readonly rec: RecordId
  /** When its packet was made, ms since 1970; of two, the newest is shown. */
  readonly made: number
  readonly view: RecordView
  readonly ops: readonly Op[]
}

/** An operation of the mentor's own. */
export interface OwnRow {
  readonly dossier: DossierId
  readonly id: OpId
  readonly rec: RecordId
  readonly op: Op
  /** When it went along in a reply, ms since 1970. */
  readonly sent?: number
}

/** All that is here of one student, private notes and drafts aside. */
export interface StudentRows {
  readonly student: StudentRow | undefined
  readonly packets: readonly PacketRow[]
  readonly received: readonly ReceivedRow[]
  readonly own: readonly OwnRow[]
}

/** What one write adds, replaces or takes away. */
export interface StudentChange {
  readonly student?: StudentRow
  readonly packets?: readonly PacketRow[]
  readonly received?: readonly ReceivedRow[]
  readonly own?: readonly OwnRow[]
  /** Packets that go, with the records as they gave them; before anything is put. */
  readonly goneShares?: readonly RecordId[]
}

export const noRows: StudentRows = { student: undefined, packets: [], received: [], own: [] }

/** The rows as they are after a change; what the Dexie tables do, in memory. */
export function changeRows(rows: StudentRows, change: StudentChange): StudentRows {
  const gone = new Set(change.goneShares)
  const put = <Row>(
    before: readonly Row[],
    after: readonly Row[] = [],
    keyOf: (r: Row) => string,
  ) => [...new Map([...before, ...after].map((row) => [keyOf(row), row])).values()]
  return {
    student: change.student ?? rows.student,
    packets: put(
      rows.packets.filter(({ share }) => !gone.has(share)),
      change.packets,
      ({ share }) => share,
    ),
    received: put(
      rows.received.filter(({ share }) => !gone.has(share)),
      change.received,
      ({ share, rec }) => JSON.stringify([share, rec]),
    ),
    own: put(rows.own, change.own, ({ id }) => id),
  }
}

/** The row without what its newest packet was for. */
export function withoutAsked(row: StudentRow): StudentRow {
  const asked: readonly string[] = ['purpose', 'question']
  const kept = Object.entries(row).filter(([key]) => !asked.includes(key))
  return Object.fromEntries(kept) as unknown as StudentRow
}
