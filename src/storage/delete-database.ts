import { err, ok, type Result } from '../lib/result.ts'
import type { StoreError } from '../services/dossier-store.ts'
import { toStoreError } from './store-errors.ts'
import { within } from './wait.ts'

/**
 * Deletes a database. `Blocked` when another tab does not let go within `ms`; the browser then
 * deletes it as soon as that tab closes.
 */
export async function deleteDatabase(
  name: string,
  indexedDB: IDBFactory,
  ms: number,
): Promise<Result<void, StoreError>> {
  const deleted = new Promise<Result<void, StoreError>>((resolve) => {
    const request = indexedDB.deleteDatabase(name)
    request.onsuccess = () => {
      resolve(ok(undefined))
    }
    request.onerror = () => {
      resolve(err(toStoreError(request.error)))
    }
  })
  return within(ms, deleted, err({ type: 'Blocked' }))
}
