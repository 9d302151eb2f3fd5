import { err, ok, type Result } from '../lib/result.ts'
import type { DossierId } from '../domain/log/op.ts'
import type { StoreError } from '../services/dossier-store.ts'
import type { Trial } from '../services/opening/open-tools.ts'
import { deleteDatabase } from './delete-database.ts'
import { openDexieStore } from './dexie/dexie-store.ts'
import { deleteFiles } from './files/files-place.ts'
import { openFiles } from './files/open-files.ts'
import type { StorageEnv } from './registry.ts'

/** Not a name that a dossier can have, so that it is never opened as one. */
const trialName = 'trial-of-loopbaandossier'

/** How long another tab may take to let go of its trial, in ms. */
const deleteWithinMs = 5000

/** An empty dossier of that id in databases of its own, without marker or spare. */
export async function openTrial(
  env: StorageEnv & Required<Pick<StorageEnv, 'files'>>,
  dossier: DossierId,
): Promise<Result<Trial, StoreError>> {
  const { clock, random, indexedDB } = env
  const gone = await forget()
  if (!gone.ok) return gone
  const opened = await openDexieStore({ name: trialName, dossier, clock, random, indexedDB })
  if (!opened.ok) {
    if (opened.error.type !== 'Missing') return err(opened.error)
    return err({ type: 'StorageFailed', detail: 'a database that was just made is missing' })
  }
  const store = opened.value
  const files = openFiles(trialName, { clock })
  return ok({
    store,
    clock,
    evidence: () => Promise.resolve({ files }),
    end: async () => {
      store.close()
      files.close()
      await forget()
    },
  })

  async function forget(): Promise<Result<void, StoreError>> {
    const files = await deleteFiles(env, trialName)
    return files.ok ? deleteDatabase(trialName, indexedDB, deleteWithinMs) : files
  }
}
