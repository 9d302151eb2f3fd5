import { err, type Result } from '../lib/result.ts'
import type { Log } from '../domain/log/log.ts'
import type { DossierStore, StoreError } from '../services/dossier-store.ts'
import type { DossierShelf } from '../services/shelf.ts'
import type { OpenError } from './dexie/open-database.ts'
import {
  deleteExample,
  holdExample,
  isExampleInUse,
  openExample,
  reopenExample,
} from './example-dossier.ts'
import { deleteFiles } from './files/files-place.ts'
import { removeMarker } from './marker.ts'
import { databaseName, type StorageEnv } from './registry.ts'
import { createDossier, startUp } from './start-up.ts'

/** The dossiers of this browser, as the services know them. */
export function createShelf(env: StorageEnv): DossierShelf {
  let letGoOfExample = (): void => undefined
  return {
    startUp: () => startUp(env),
    create: async () => known(await createDossier(env)),
    openExample: async (log, again) => {
      const opened = known(await exampleOf(env, log, again || (await isExampleInUse())))
      if (opened.ok) letGoOfExample = holdExample()
      return opened
    },
    deleteExample: async () => {
      letGoOfExample()
      // One that another tab still holds goes when that tab closes; the next opening replaces it.
      await deleteExample(env)
    },
    adopt: async (dossier) => (await import('./adopt-dossier.ts')).adoptDossier(env, dossier),
    forgetMissing: async ({ dossier }) => {
      removeMarker(env.localStorage)
      // What cannot be deleted now stays out of reach, as it was.
      await deleteFiles(env, databaseName(dossier))
    },
  }
}

async function exampleOf(
  env: StorageEnv,
  log: () => Promise<Log>,
  asItIs: boolean,
): Promise<Result<DossierStore, OpenError>> {
  if (asItIs) {
    const opened = await reopenExample(env)
    if (opened.ok || opened.error.type !== 'Missing') return opened
  }
  return openExample(env, await log())
}

/** `Missing` is only possible where nothing may be made; there it would be a bug. */
function known(opened: Result<DossierStore, OpenError>): Result<DossierStore, StoreError> {
  if (opened.ok || opened.error.type !== 'Missing') {
    return opened as Result<DossierStore, StoreError>
  }
  return err({ type: 'StorageFailed', detail: 'a database that was just made is missing' })
}
