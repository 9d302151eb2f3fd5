import type { FileStore } from '../../services/file-store.ts'
import { filesName } from '../registry.ts'
import { createDexieFileStore, type DexieFileStoreOptions } from './dexie-file-store.ts'

/** The files of the dossier whose database has this name, real or example. */
export function openFiles(
  name: string,
  options: Pick<DexieFileStoreOptions, 'clock' | 'place'>,
): FileStore {
  return createDexieFileStore({ ...options, name: filesName(name) })
}
