import type { PlainDate } from '../../lib/dates.ts'
import { ok, type Result } from '../../lib/result.ts'
import type { DossierId } from '../../domain/log/op.ts'
import type { StoreError } from '../../services/dossier-store.ts'
import type { DeskTables } from './desk-tables.ts'
import { latestDay } from './receive-packet.ts'
import { withoutAsked, type StudentChange, type StudentRows } from './student-rows.ts'

/** What may no longer be here on `today`: nothing, some packets, or the whole student. */
export type Expiry =
  | { readonly what: 'nothing' }
  | { readonly what: 'student'; readonly packets: number }
  | { readonly what: 'packets'; readonly packets: number; readonly change: StudentChange }

/**
 * A packet may be here until and including its day. When the last one goes, everything of the
 * student goes: what a mentor wrote and noted was about what the packets said.
 */
export function expirePackets(rows: StudentRows, today: PlainDate): Expiry {
  const { student, packets } = rows
  if (student === undefined) return { what: 'nothing' }
  const left = packets.filter(({ keepUntil }) => keepUntil >= today)
  const gone = packets.filter(({ keepUntil }) => keepUntil < today)
  if (left.length === 0 || student.keepUntil < today) {
    return { what: 'student', packets: packets.length }
  }
  if (gone.length === 0) return { what: 'nothing' }
  const [newest] = [...left].sort((a, b) => b.made - a.made)
  const recs = new Set(
    rows.received
      .filter(({ share }) => left.some((each) => each.share === share))
      .map(({ rec }) => rec),
  )
  const change: StudentChange = {
    goneShares: gone.map(({ share }) => share),
    student: {
      ...withoutAsked(student),
      share: newest?.share ?? student.share,
      keepUntil: earliest(student.keepUntil, latestDay(left)),
      news: student.news.filter((rec) => recs.has(rec)),
      ...(newest?.question !== undefined && { question: newest.question }),
      ...(newest?.purpose !== undefined && { purpose: newest.purpose }),
    },
  }
  return { what: 'packets', packets: gone.length, change }
}

/** Students of whom something may no longer be here on `today`. */
export async function findExpired(
  tables: Pick<DeskTables, 'students' | 'packets'>,
  today: PlainDate,
): Promise<Result<readonly DossierId[], StoreError>> {
  const [students, packets] = await Promise.all([tables.students(), tables.packets()])
  if (!students.ok) return students
  if (!packets.ok) return packets
  const isPast = ({ keepUntil }: { readonly keepUntil: PlainDate }) => keepUntil < today
  const known = new Set(packets.value.map(({ dossier }) => dossier))
  const past = new Set(packets.value.filter(isPast).map(({ dossier }) => dossier))
  const gone = students.value.filter(
    (student) => isPast(student) || past.has(student.dossier) || !known.has(student.dossier),
  )
  return ok(gone.map(({ dossier }) => dossier))
}

function earliest(a: PlainDate, b: PlainDate): PlainDate {
  return a < b ? a : b
}
