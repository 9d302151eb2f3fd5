import { groupBy } from '../../lib/group-by.ts'
import { headsOf } from '../../domain/log/heads.ts'
import type { RecordId } from '../../domain/log/op.ts'
import { viewRecord, type RecordView } from '../../domain/log/view.ts'
import { summarizeStudent } from '../../services/mentor/summarize-student.ts'
import type { OwnRow, ReceivedRow, StudentRow, StudentRows } from './student-rows.ts'

/** Each record once, as the newest packet that has it gave it. */
export function receivedViews(received: readonly ReceivedRow[]): Map<RecordId, RecordView> {
  const newest = new Map<RecordId, ReceivedRow>()
  for (const row of received) {
    const before = newest.get(row.rec)
    if (before === undefined || before.made < row.made) newest.set(row.rec, row)
  }
  return new Map(Array.from(newest, ([rec, { view }]) => [rec, view]))
}

/**
 * What was given and what the mentor wrote, as one. A record of the mentor's own that came back in a
 * packet has the owner's fields of the packet (an answer) and the mentor's words of here.
 */
export function studentViews({ received, own }: StudentRows): Map<RecordId, RecordView> {
  const views = receivedViews(received)
  for (const [rec, rows] of groupBy(own, (row) => row.rec)) {
    const mine = viewRecord(rows.map(({ op }) => op))
    if (mine === undefined) continue
    const given = views.get(rec)
    views.set(rec, given === undefined ? mine : joined(given, mine))
  }
  return views
}

function joined(given: RecordView, mine: RecordView): RecordView {
  return {
    ...mine,
    fields: { ...given.fields, ...mine.fields },
    binned: given.binned || mine.binned,
    created: Math.min(given.created, mine.created),
    changed: Math.max(given.changed, mine.changed),
  }
}

/** The mentor's records of which something shown was never sent. */
export function unsentRecords(own: readonly OwnRow[]): Set<RecordId> {
  const unsent = new Set<RecordId>()
  const sent = new Set(own.flatMap(({ id, sent: at }) => (at === undefined ? [] : id)))
  const sentRecs = new Set(own.flatMap(({ rec, sent: at }) => (at === undefined ? [] : rec)))
  for (const [rec, rows] of groupBy(own, (row) => row.rec)) {
    const ops = rows.map(({ op }) => op)
    const heads = headsOf(ops.filter(({ field }) => field !== 'bin'))
    const isSaid = heads.some(({ id }) => !sent.has(id))
    // What was thrown away before it was sent has nothing to send.
    const isGone = viewRecord(ops)?.binned === true && !sentRecs.has(rec)
    if (isSaid && !isGone) unsent.add(rec)
  }
  return unsent
}

/** The student's row with a summary of these rows. */
export function withSummary(student: StudentRow, rows: StudentRows): StudentRow {
  const views = [...studentViews(rows).values()]
  return { ...student, summary: summarizeStudent(views, unsentRecords(rows.own)) }
}
