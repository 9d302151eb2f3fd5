import { openTestStore } from './dexie-support.ts'
import { storeContract } from './store-contract.ts'
import { storeModel } from './store-model.ts'

storeContract('Dexie', openTestStore)
storeModel('Dexie', openTestStore)
