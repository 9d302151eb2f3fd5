import type { Clock } from '../../lib/clock.ts'
import type { FileStore } from '../../services/evidence/file-store.ts'
import { createDexieFileStore } from '../files/dexie-file-store.ts'
import { filesPlace } from '../files/files-place.ts'
import { filesName } from '../registry.ts'

/** The files of the dossier whose database has this name, to be read. Close them afterwards. */
export function openDeskFiles(database: string, clock: Clock): FileStore {
  const name = filesName(database)
  return createDexieFileStore({ name, clock, place: () => filesPlace(indexedDB) })
}
