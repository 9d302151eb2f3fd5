import { openTestStore } from './dexie-support.ts'
import { storeContract } from './store-contract.ts'
import { storeMergeContract } from './store-merge-contract.ts'
import { storeModel } from './store-model.ts'

storeContract('Dexie', openTestStore)
storeMergeContract('Dexie', openTestStore)
storeModel('Dexie', openTestStore)
