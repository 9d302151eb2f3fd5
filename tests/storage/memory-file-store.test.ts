import { createMemoryFileStore } from '../../src/storage/memory-file-store.ts'
import { fileStoreContract } from './file-store-contract.ts'

fileStoreContract('memory', (clock) => Promise.resolve(createMemoryFileStore({ clock })))
