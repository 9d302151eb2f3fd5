import type { RecordId } from '../domain/log/op.ts'
import type { RecordQuery } from '../services/dossier-store.ts'
import type { RecordRow } from './record-row.ts'

type SortKey = readonly (string | number)[]

/**
 * What a query means, over rows in memory. The Dexie store answers the same queries from indexes
 * with these very keys; one contract suite holds both to the same order.
 */
export function selectRows(rows: Iterable<RecordRow>, query: RecordQuery): RecordRow[] {
  const kept = [...rows].filter((row) => isAsked(row, query))
  kept.sort((a, b) => compareKeys(sortKey(a, query), sortKey(b, query)))
  if (isReversed(query)) kept.reverse()
  return 'limit' in query ? kept.slice(0, query.limit) : kept
}

/** True when the answer runs from the greatest key to the smallest. */
export function isReversed(query: RecordQuery): boolean {
  switch (query.by) {
    case 'kind':
    case 'binned':
      return true
    case 'parent':
    case 'date':
      return false
    case 'attention':
      return query.order === 'latest'
  }
}

function isAsked(row: RecordRow, query: RecordQuery): boolean {
  switch (query.by) {
    case 'kind':
      return row.binned === 0 && row.kind === query.kind
    case 'parent':
      return row.binned === 0 && belongsTo(row, query.parent)
    case 'attention':
      return row.binned === 0 && row.kind === query.kind && row.attention !== undefined
    case 'date':
      return row.binned === 0 && row.kind === query.kind && isDatedIn(row, query)
    case 'binned':
      return row.binned === 1
  }
}

function belongsTo({ parent, links = [] }: RecordRow, rec: RecordId): boolean {
  return parent === rec || links.includes(rec)
}

function isDatedIn({ date }: RecordRow, { from, to }: { from: string; to: string }): boolean {
  return date !== '' && from <= date && date <= to
}

function sortKey(row: RecordRow, query: RecordQuery): SortKey {
  switch (query.by) {
    case 'kind':
    case 'date':
      return [row.date, row.changed, row.rec]
    case 'parent':
      return [row.created, row.rec]
    case 'attention':
      return [row.attention ?? '', row.created, row.rec]
    case 'binned':
      return [row.changed, row.rec]
  }
}

function compareKeys(a: SortKey, b: SortKey): number {
  for (const [i, left] of a.entries()) {
    const right = b[i]
    if (right === undefined || left === right) continue
    return left < right ? -1 : 1
  }
  return 0
}
