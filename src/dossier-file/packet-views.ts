import { groupBy } from '../lib/group-by.ts'
import type { Log } from '../domain/log/log.ts'
import { viewRecord, type RecordView } from '../domain/log/view.ts'
import type { StandsFor } from './packet-head.ts'

/**
 * The records of a packet as they are read. Their heads are those in the owner's own log, so that
 * who writes about a record can say which state of it was in sight.
 */
export function packetViews(log: Log, heads: readonly StandsFor[]): RecordView[] {
  const standsFor = new Map(heads.map(({ rec, field, ops }) => [`${rec}\n${field}`, ops]))
  return Array.from(groupBy(log.ops.values(), ({ rec }) => rec).values(), (ops) => viewRecord(ops))
    .filter((view) => view !== undefined)
    .map((view) => ({
      ...view,
      fields: Object.fromEntries(
        Object.entries(view.fields).map(([field, now]) => [
          field,
          { ...now, heads: standsFor.get(`${view.rec}\n${field}`) ?? now.heads },
        ]),
      ),
    }))
}
