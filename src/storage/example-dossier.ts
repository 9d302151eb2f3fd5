import { err, type Result } from '../lib/result.ts'
import type { Log } from '../domain/log/log.ts'
import type { DossierStore, StoreError } from '../services/dossier-store.ts'
import { deleteDatabase } from './delete-database.ts'
import { openDexieStore } from './dexie/dexie-store.ts'
import type { OpenError } from './dexie/open-database.ts'
import { exampleName, type StorageEnv } from './registry.ts'

/** How long another tab may take to let go of the example, in ms. */
const deleteWithinMs = 5000

/**
 * Makes the example dossier afresh from `log`, in a database of its own and without a marker, so
 * that it is never taken for a real one. Everything in `log` must be of one dossier.
 */
export async function openExample(
  env: StorageEnv,
  log: Log,
): Promise<Result<DossierStore, OpenError>> {
  const [first] = log.ops.values()
  if (first === undefined) throw new RangeError('an example without operations')
  const deleted = await deleteExample(env)
  if (!deleted.ok) return deleted
  const { clock, random, indexedDB, openWithinMs } = env
  const opened = await openDexieStore({
    name: exampleName,
    dossier: first.dossier,
    clock,
    random,
    indexedDB,
    openWithinMs,
  })
  if (!opened.ok) return opened
  const merged = await opened.value.merge(log)
  if (merged.ok) return opened
  opened.value.close()
  return err(merged.error)
}

/** Takes the example away; also when it is not there. */
export function deleteExample({ indexedDB }: StorageEnv): Promise<Result<void, StoreError>> {
  return deleteDatabase(exampleName, indexedDB, deleteWithinMs)
}
