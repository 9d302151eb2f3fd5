import { Dexie } from 'dexie'
import type { FileStore } from '../../src/services/evidence/file-store.ts'
import {
  createDexieFileStore,
  type DexieFileStoreOptions,
} from '../../src/storage/files/dexie-file-store.ts'
import type { FilesPlace } from '../../src/storage/registry.ts'
import { freshName } from './dexie-support.ts'
import { tickingClock } from './store-world.ts'

Dexie.debug = false

/** A browser without a private file system: all files are in the database. */
export function placeWithoutSlots(factory: IDBFactory): FilesPlace {
  return { indexedDB: factory, root: () => Promise.resolve(undefined) }
}

export function openTestFiles(more: Partial<DexieFileStoreOptions> = {}): FileStore {
  return createDexieFileStore({
    name: freshName(),
    place: () => Promise.resolve(placeWithoutSlots(indexedDB)),
    clock: tickingClock(),
    ...more,
  })
}
