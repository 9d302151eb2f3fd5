import { Dexie } from 'dexie'
import type { FileStore } from '../../src/services/evidence/file-store.ts'
import {
  createDexieFileStore,
  type DexieFileStoreOptions,
} from '../../src/storage/files/dexie-file-store.ts'
import { freshName } from './dexie-support.ts'
import { tickingClock } from './store-world.ts'

Dexie.debug = false

export function openTestFiles(more: Partial<DexieFileStoreOptions> = {}): FileStore {
  return createDexieFileStore({
    name: freshName(),
    place: () => Promise.resolve(indexedDB),
    clock: tickingClock(),
    ...more,
  })
}
