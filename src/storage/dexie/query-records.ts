import { Dexie, type Collection } from 'dexie'
import type { DossierId, RecordId } from '../../domain/log/op.ts'
import type { RecordQuery } from '../../services/dossier-store.ts'
import type { RecordRow } from '../record-row.ts'
import { isReversed, selectRows } from '../select-rows.ts'
import { linksIndex, recordIndexes, type DossierDatabase } from './database.ts'

/** The rows a query asks for, read through its own index: no more of them than are shown. */
export async function queryRecords(
  db: DossierDatabase,
  dossier: DossierId,
  query: RecordQuery,
): Promise<RecordRow[]> {
  if (query.by === 'parent') return queryParts(db, dossier, query)
  const found = collectionOf(db, dossier, query)
  const limit = 'limit' in query ? query.limit : undefined
  if (!isReversed(query)) return (limit === undefined ? found : found.limit(limit)).toArray()
  // Read forward in one request and turned round here: a cursor backwards asks row by row.
  if (limit === undefined) return (await found.toArray()).reverse()
  return found.reverse().limit(limit).toArray()
}

/** Two indexes know of them; what both name is one row. */
async function queryParts(
  db: DossierDatabase,
  dossier: DossierId,
  query: Extract<RecordQuery, { by: 'parent' }>,
): Promise<RecordRow[]> {
  const [owned, linked] = await Promise.all([
    range(db, recordIndexes.parent, [dossier, query.parent, 0]).toArray(),
    db.records.where(linksIndex).equals(query.parent).toArray(),
  ])
  const own = [...owned, ...linked].filter((row) => row.dossier === dossier)
  return selectRows(new Map(own.map((row) => [row.rec, row])).values(), query)
}

type IndexedQuery = Exclude<RecordQuery, { by: 'parent' }>

function collectionOf(db: DossierDatabase, dossier: DossierId, query: IndexedQuery) {
  if (query.by !== 'date') return range(db, recordIndexes[query.by], prefixOf(dossier, query))
  const prefix = [dossier, query.kind, 0]
  // Undated rows have an empty date; no range may reach them.
  const from = query.from === '' ? '\u0000' : query.from
  return range(db, recordIndexes.kind, [...prefix, from], [...prefix, query.to])
}

/** The values that all answers share: the first columns of the index. */
function prefixOf(
  dossier: DossierId,
  query: Exclude<IndexedQuery, { by: 'date' }>,
): (string | number)[] {
  switch (query.by) {
    case 'kind':
    case 'attention':
      return [dossier, query.kind, 0]
    case 'binned':
      return [dossier, 1]
  }
}

/** The rows from those that begin with `first` to those that begin with `last`, both included. */
function range(
  db: DossierDatabase,
  index: string,
  first: readonly (string | number)[],
  last: readonly (string | number)[] = first,
): Collection<RecordRow, RecordId, RecordRow> {
  return db.records.where(index).between([...first, Dexie.minKey], [...last, Dexie.maxKey])
}
