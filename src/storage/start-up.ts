import { newId } from '../lib/ids.ts'
import type { Result } from '../lib/result.ts'
import type { DossierId } from '../domain/log/op.ts'
import type { DossierStore, StoreError } from '../services/dossier-store.ts'
import { openDexieStore } from './dexie/dexie-store.ts'
import type { OpenError } from './dexie/open-database.ts'
import { noteOps, readMarker, removeMarker, type Marker } from './marker.ts'
import { databaseName, listDossierDatabases, type StorageEnv } from './registry.ts'
import { toStoreError } from './store-errors.ts'

/** What is found when the app starts. */
export type StartUp =
  /** Nothing was ever kept here: the welcome screen. */
  | { readonly state: 'new' }
  /** `recoveredMarker`: the note outside the database was gone and has been written again. */
  | { readonly state: 'ready'; readonly store: DossierStore; readonly recoveredMarker: boolean }
  /** There was a dossier and it is gone: the recovery screen, never the welcome screen. */
  | { readonly state: 'missing'; readonly marker: Marker }
  /** There is a dossier and it does not open. */
  | { readonly state: 'failed'; readonly error: StoreError; readonly marker?: Marker }

/** Compares the marker with the database and opens it. Looking never makes a database. */
export async function startUp(env: StorageEnv): Promise<StartUp> {
  const marker = readMarker(env.localStorage)
  if (marker !== undefined) return openMarked(env, marker)
  try {
    for (const name of await listDossierDatabases(env.indexedDB)) {
      const opened = await open(env, name)
      if (opened.ok) return { state: 'ready', store: opened.value, recoveredMarker: true }
      if (opened.error.type !== 'Missing') return { state: 'failed', error: opened.error }
    }
    return { state: 'new' }
  } catch (cause) {
    return { state: 'failed', error: toStoreError(cause) }
  }
}

async function openMarked(env: StorageEnv, marker: Marker): Promise<StartUp> {
  let kept = 0
  const opened = await open(env, databaseName(marker.dossier), (ops) => (kept = ops))
  if (!opened.ok) {
    if (opened.error.type === 'Missing') return { state: 'missing', marker }
    return { state: 'failed', error: opened.error, marker }
  }
  if (kept === 0 && marker.ops > 0) {
    opened.value.close()
    return { state: 'missing', marker }
  }
  noteOps(env.localStorage, opened.value.dossier, kept)
  return { state: 'ready', store: opened.value, recoveredMarker: false }
}

/**
 * Makes a dossier and the marker for it; with `dossier` the id of one that comes back from a copy.
 * What the marker said before is replaced: the person chose to begin.
 */
export function createDossier(
  env: StorageEnv,
  dossier: DossierId = newId(env.clock.now(), env.random),
): Promise<Result<DossierStore, OpenError>> {
  return open(env, databaseName(dossier), undefined, dossier)
}

/** Opens one; `onOpen` hears how much is kept before the marker says so. */
async function open(
  env: StorageEnv,
  name: string,
  onOpen?: (ops: number) => void,
  dossier?: DossierId,
): Promise<Result<DossierStore, OpenError>> {
  let isOpen = false
  return openDexieStore({
    ...env,
    name,
    dossier,
    onOps: (id, ops) => {
      if (isOpen || onOpen === undefined) noteOps(env.localStorage, id, ops)
      else onOpen(ops)
      isOpen = true
    },
    onDestroy: () => removeMarker(env.localStorage),
  })
}
