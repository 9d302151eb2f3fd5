import { err, type Result } from '../lib/result.ts'
import type { Log } from '../domain/log/log.ts'
import type { DossierStore, StoreError } from '../services/dossier-store.ts'
import type { DossierId } from '../domain/log/op.ts'
import { deleteDatabase } from './delete-database.ts'
import { openDexieStore } from './dexie/dexie-store.ts'
import type { OpenError } from './dexie/open-database.ts'
import { deleteFiles } from './files/files-place.ts'
import { exampleName, type StorageEnv } from './registry.ts'

/** How long another tab may take to let go of the example, in ms. */
const deleteWithinMs = 5000

/** Held by every tab that looks at the example, so that another does not make it anew under it. */
const inUseLock = exampleName

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
  const opened = await open(env, first.dossier)
  if (!opened.ok) return opened
  const merged = await opened.value.merge(log)
  if (merged.ok) return opened
  opened.value.close()
  return err(merged.error)
}

/** Opens the example as it was left; `Missing` when there is none. */
export function reopenExample(env: StorageEnv): Promise<Result<DossierStore, OpenError>> {
  return open(env, undefined)
}

/** True when a tab has the example open. Where the browser cannot tell (plain http), false. */
export async function isExampleInUse(): Promise<boolean> {
  if (!('locks' in navigator)) return false
  const { held = [] } = await navigator.locks.query()
  return held.some(({ name }) => name === inUseLock)
}

/** Says to other tabs that this one has the example open, until the returned function is called. */
export function holdExample(): () => void {
  if (!('locks' in navigator)) return () => undefined
  const letGo = new AbortController()
  const released = new Promise<void>((resolve) => {
    letGo.signal.addEventListener('abort', () => resolve())
  })
  void navigator.locks.request(inUseLock, { mode: 'shared' }, () => released)
  return () => letGo.abort()
}

function open(
  { clock, random, indexedDB, openWithinMs }: StorageEnv,
  dossier: DossierId | undefined,
): Promise<Result<DossierStore, OpenError>> {
  const name = exampleName
  return openDexieStore({ name, dossier, clock, random, indexedDB, openWithinMs })
}

/** Takes the example away with its files; also when it is not there. */
export async function deleteExample(env: StorageEnv): Promise<Result<void, StoreError>> {
  const gone = await deleteFiles(env, exampleName)
  return gone.ok ? deleteDatabase(exampleName, env.indexedDB, deleteWithinMs) : gone
}
