import type { Clock } from '../../lib/clock.ts'
import type { FileStore } from '../../services/evidence/file-store.ts'
import { filesName } from '../registry.ts'
import { createDexieFileStore } from './dexie-file-store.ts'
import { filesPlace } from './files-place.ts'
import { createKeepHelper } from './keep-helper.ts'

/** The files of the dossier whose database has this name, real or example, as the app keeps them. */
export function openFiles(name: string, { clock }: { readonly clock: Clock }): FileStore {
  const database = filesName(name)
  return createDexieFileStore({
    name: database,
    clock,
    place: () => filesPlace(indexedDB),
    helper: createKeepHelper(database),
  })
}
