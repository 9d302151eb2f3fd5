import { createMemoryStore } from '../../src/storage/memory-store.ts'
import { storeContract } from './store-contract.ts'
import { storeMergeContract } from './store-merge-contract.ts'
import { storeModel } from './store-model.ts'
import { dossier, seededRandom, tickingClock } from './store-world.ts'

const open = () => {
  const clock = tickingClock()
  const random = seededRandom(1)
  return Promise.resolve(createMemoryStore({ dossier, writer: 'phone', clock, random }))
}

storeContract('memory', open)
storeMergeContract('memory', open)
storeModel('memory', open)
