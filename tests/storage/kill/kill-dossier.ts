import type { DossierStore } from '../../../src/services/dossier-store.ts'
import { spareIndexedDB } from '../../../src/storage/spare.ts'
import { createDossier, startUp } from '../../../src/storage/start-up.ts'
import { must } from '../store-world.ts'

/** Opens the dossier as the app does: the one that is here, or, at the very first, a new one. */
export async function openDossier(): Promise<DossierStore> {
  const env = {
    clock: { now: () => Date.now() },
    random: (length: number) => crypto.getRandomValues(new Uint8Array(length)),
    localStorage,
    indexedDB,
    spare: spareIndexedDB,
  }
  const found = await startUp(env)
  if (found.state === 'ready') return found.store
  if (found.state === 'new') return must(createDossier(env, 'dossier-of-sam'))
  throw new Error(`the dossier does not open: ${JSON.stringify(found)}`)
}
