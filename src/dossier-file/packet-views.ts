import { groupBy } from '../lib/group-by.ts'
import type { Log } from '../domain/log/log.ts'
import { viewRecord, type FieldView, type RecordView } from '../domain/log/view.ts'
import type { StandsFor } from './packet-head.ts'

/**
 * The records of a packet as they are read. Their heads are those in the owner's own log, those of
 * empty fields too, so that who writes about a record can say which state of it was in sight.
 */
export function packetViews(log: Log, heads: readonly StandsFor[]): RecordView[] {
  const headsOfRecord = groupBy(heads, ({ rec }) => rec)
  return Array.from(groupBy(log.ops.values(), ({ rec }) => rec).values(), (ops) => viewRecord(ops))
    .filter((view) => view !== undefined)
    .map((view) => ({ ...view, fields: withHeads(view.fields, headsOfRecord.get(view.rec) ?? []) }))
}

function withHeads(
  fields: RecordView['fields'],
  standing: readonly StandsFor[],
): RecordView['fields'] {
  const nothing: FieldView = { value: null, heads: [], others: [] }
  const now = new Map(Object.entries(fields))
  for (const { field, ops } of standing) {
    now.set(field, { ...(now.get(field) ?? nothing), heads: ops })
  }
  return Object.fromEntries([...now].sort(([a], [b]) => (a < b ? -1 : 1)))
}
