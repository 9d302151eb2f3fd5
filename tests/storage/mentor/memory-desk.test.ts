import { createMemoryDesk } from '../../../src/storage/mentor/memory-desk.ts'
import { mentorContract } from './mentor-contract.ts'
import { mentorExpiryContract } from './mentor-expiry-contract.ts'

mentorContract('memory', createMemoryDesk)
mentorExpiryContract('memory', createMemoryDesk)
