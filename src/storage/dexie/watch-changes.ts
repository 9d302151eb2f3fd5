import { Dexie, type ObservabilitySet } from 'dexie'
import type { StoreTable } from '../../services/dossier-store.ts'

/**
 * Tells which tables of one database changed, here or in another tab, until the returned function
 * is called. Dexie says so after the transaction completed, in parts named
 * `idb://database/table/index`; `all` means that a page came back from sleep and missed some.
 */
export function watchChanges(
  database: string,
  tell: (tables: readonly StoreTable[]) => void,
): () => void {
  const onMutated = (parts: ObservabilitySet) => {
    const isChanged = (table: string) =>
      `idb://${database}/${table}/` in parts || `idb://${database}/${table}/:dels` in parts
    const everything = 'all' in parts
    const tables = (['records', 'drafts'] as const).filter((t) => everything || isChanged(t))
    if (tables.length > 0) tell(tables)
  }
  Dexie.on('storagemutated', onMutated)
  return () => {
    Dexie.on.storagemutated.unsubscribe(onMutated)
  }
}
