import { err, ok, type Result } from '../lib/result.ts'
import type { DossierId } from '../domain/log/op.ts'
import type { StoreError } from '../services/dossier-store.ts'
import type { Adopted } from '../services/shelf.ts'
import { readMarker, writeMarker } from './marker.ts'
import type { StorageEnv } from './registry.ts'
import { openUnmarked } from './start-up.ts'

/** Opens or makes the dossier of a file, see `DossierShelf.adopt`. */
export async function adoptDossier(
  env: StorageEnv,
  dossier: DossierId,
): Promise<Result<Adopted, StoreError>> {
  const opened = await openUnmarked(env, dossier)
  if (!opened.ok) {
    if (opened.error.type !== 'Missing') return err(opened.error)
    return err({ type: 'StorageFailed', detail: 'a database that was just made is missing' })
  }
  const { store, kept } = opened.value
  const discard = async () => {
    store.close()
    // Operations that were there before are nobody's to throw away.
    if (kept > 0) return
    const marker = readMarker(env.localStorage)
    await store.destroy()
    // It may tell of this very dossier, which is still missing.
    if (marker !== undefined) writeMarker(env.localStorage, marker)
  }
  return ok({ store, discard })
}
