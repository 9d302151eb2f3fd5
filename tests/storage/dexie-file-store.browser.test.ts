import { fileStoreContract } from './file-store-contract.ts'
import { openTestFiles } from './files-support.ts'

fileStoreContract('Dexie', (clock) => Promise.resolve(openTestFiles({ clock })))
