import { openDexieDesk } from '../../../src/storage/mentor/dexie-desk.ts'
import { freshName } from '../dexie-support.ts'
import { mentorContract } from './mentor-contract.ts'
import { mentorExpiryContract } from './mentor-expiry-contract.ts'

const open = () => openDexieDesk({ name: freshName(), indexedDB })

mentorContract('Dexie', open)
mentorExpiryContract('Dexie', open)
