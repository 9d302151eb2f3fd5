import { newId } from '../lib/ids.ts'
import { ok, type Result } from '../lib/result.ts'
import type { DossierId } from '../domain/log/op.ts'
import { knownCopyOf } from '../services/copies/known-copy.ts'
import type { DossierStore, StoreError } from '../services/dossier-store.ts'
import { clearScratch } from './copy/clear-scratch.ts'
import { openDexieStore } from './dexie/dexie-store.ts'
import type { OpenError } from './dexie/open-database.ts'
import { deleteFiles } from './files/files-place.ts'
import { forgetOldAsides } from './files/slots/forget-asides.ts'
import { noteCopy, noteOps, readMarker, removeMarkerOf, type Marker } from './marker.ts'
import { databaseName, listDossierDatabases, type StorageEnv } from './registry.ts'
import { openSpare } from './spare.ts'
import { toStoreError } from './store-errors.ts'
import { wait } from './wait.ts'
import { fillSpare, withSpare } from './with-spare.ts'

/** What is found when the app starts. */
export type StartUp =
  /** Nothing was ever kept here: the welcome screen. */
  | { readonly state: 'new' }
  | {
      readonly state: 'ready'
      readonly store: DossierStore
      /** The note outside the database was gone and has been written again. */
      readonly recoveredMarker: boolean
      /** The database was gone, and was made again from its spare. */
      readonly restored?: boolean
    }
  /** There was a dossier and it is gone: the recovery screen, never the welcome screen. */
  | { readonly state: 'missing'; readonly marker: Marker }
  /** There is a dossier and it does not open. */
  | { readonly state: 'failed'; readonly error: StoreError; readonly marker?: Marker }

/**
 * Compares the marker with the database and opens it. Looking never makes a database, but one that
 * is gone comes back from its spare.
 */
export async function startUp(env: StorageEnv): Promise<StartUp> {
  let found = await look(env)
  for (const pause of patienceMs) {
    if (found.state !== 'failed' || found.error.type !== 'ConnectionLost') break
    await wait(pause)
    found = await look(env)
  }
  return found
}

/** A browser that is clearing up after a crash refuses for a moment; nobody was typing yet. */
const patienceMs = [500, 1000, 2000]

async function look(env: StorageEnv): Promise<StartUp> {
  try {
    const marker = readMarker(env.localStorage)
    const found = marker === undefined ? await openAny(env) : await openMarked(env, marker)
    if (found.state !== 'new' && found.state !== 'missing') return found
    const restored = await restore(env, marker?.dossier)
    if (restored === undefined) return found
    return { state: 'ready', store: restored, recoveredMarker: true, restored: true }
  } catch (cause) {
    return { state: 'failed', error: toStoreError(cause) }
  }
}

async function openAny(env: StorageEnv): Promise<StartUp> {
  for (const name of await listDossierDatabases(env.indexedDB)) {
    let kept = 0
    const opened = await open(env, name, (ops) => (kept = ops))
    if (opened.ok) {
      const { value: store } = opened
      if (kept === 0 && (await isBare(store))) {
        // Left by a file that was not taken over to its end.
        store.close()
        continue
      }
      noteOps(env.localStorage, store.dossier, kept)
      return { state: 'ready', store: await spared(env, store, kept), recoveredMarker: true }
    }
    if (opened.error.type !== 'Missing') return { state: 'failed', error: opened.error }
  }
  return { state: 'new' }
}

/** True when nobody typed anything here either. */
async function isBare(store: DossierStore): Promise<boolean> {
  const drafts = await store.readDrafts()
  return drafts.ok && drafts.value.length === 0
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
  const store = await spared(env, opened.value, kept)
  return { state: 'ready', store, recoveredMarker: false }
}

/**
 * Makes a dossier and the marker for it; with `dossier` the id of one that comes back from a copy.
 * What the marker said before is replaced: the person chose to begin.
 */
export async function createDossier(
  env: StorageEnv,
  dossier: DossierId = newId(env.clock.now(), env.random),
): Promise<Result<DossierStore, OpenError>> {
  const opened = await open(env, databaseName(dossier), undefined, dossier)
  return opened.ok ? ok(await spared(env, opened.value, 0)) : opened
}

/**
 * Opens or makes the dossier of a file without a marker for it: that comes with its first
 * operations, so that one which was not taken over to its end never looks like a dossier. `kept` is
 * how many operations there were.
 */
export async function openUnmarked(
  env: StorageEnv,
  dossier: DossierId,
): Promise<Result<{ store: DossierStore; kept: number }, OpenError>> {
  let kept = 0
  const opened = await open(env, databaseName(dossier), (ops) => (kept = ops), dossier)
  return opened.ok ? ok({ store: await spared(env, opened.value, kept), kept }) : opened
}

/** The store with its spare, where there is a place for one. Filling it up does not keep anybody. */
async function spared(env: StorageEnv, store: DossierStore, ops: number): Promise<DossierStore> {
  const place = await spareOf(env)
  if (place === undefined) return store
  const spare = openSpare(databaseName(store.dossier), place)
  const filled = fillSpare(store, spare, ops)
  filled.catch((error: unknown) => {
    // The dossier itself is open and whole; the next start tries again.
    // eslint-disable-next-line no-console
    console.warn('The spare copy could not be filled', error)
  })
  return withSpare(store, spare)
}

/** The place of the spare; a browser that refuses one now is one without. */
async function spareOf(env: StorageEnv): Promise<IDBFactory | undefined> {
  try {
    return await env.spare?.()
  } catch (error) {
    // The dossier itself does not need it.
    // eslint-disable-next-line no-console
    console.warn('There is no place for a spare copy', error)
    return undefined
  }
}

/** The dossier of that id (or, without one, any) from its spare; undefined when there is none. */
async function restore(
  env: StorageEnv,
  dossier: DossierId | undefined,
): Promise<DossierStore | undefined> {
  const place = await spareOf(env)
  if (place === undefined) return undefined
  const wanted = dossier === undefined ? undefined : databaseName(dossier)
  for (const name of await listDossierDatabases(place)) {
    if (wanted !== undefined && name !== wanted) continue
    const spare = openSpare(name, place)
    const { log, rescued, drafts, taken, notes } = await spare.read()
    spare.close()
    // With its erasures beside it, what was rescued is rescued once more, in the same transaction.
    const ops = new Map([...log.ops, ...rescued.map((op) => [op.id, op] as const)])
    const [first] = ops.values()
    if (first === undefined) continue
    const created = await createDossier(env, first.dossier)
    if (!created.ok) return undefined
    const { foreign, last } = taken ?? {}
    const file = foreign && last && { foreign: () => foreign, note: last }
    const merged = await created.value.merge({ ops, erasures: log.erasures }, file)
    if (!merged.ok) return undefined
    for (const [name, note] of notes) await created.value.writeNote(name, note)
    for (const draft of drafts) await created.value.writeDraft(draft)
    return created.value
  }
  return undefined
}

/** Opens one; `onOpen` hears how much is kept before the marker says so. */
async function open(
  env: StorageEnv,
  name: string,
  onOpen?: (ops: number) => void,
  dossier?: DossierId,
): Promise<Result<DossierStore, OpenError>> {
  let isOpen = false
  const opened = await openDexieStore({
    ...env,
    name,
    dossier,
    onOps: (id, ops) => {
      if (isOpen || onOpen === undefined) noteOps(env.localStorage, id, ops)
      else onOpen(ops)
      isOpen = true
    },
    onDestroy: () => removeMarkerOf(env.localStorage, store.dossier),
  })
  if (!opened.ok) return opened
  const store = opened.value
  const destroy = async () => {
    // The files first: nothing of a dossier may stay behind that nobody can reach any more.
    await clearScratch()
    if (env.files) await forgetOldAsides(env.files)
    const gone = await deleteFiles(env, name)
    return gone.ok ? store.destroy() : gone
  }
  const writeNote: DossierStore['writeNote'] = async (name, value) => {
    const written = await store.writeNote(name, value)
    if (written.ok && name === 'copies') {
      noteCopy(env.localStorage, store.dossier, knownCopyOf(value))
    }
    return written
  }
  return ok({ ...store, writeNote, destroy })
}
