import { createContext, use } from 'react'
import type { RecordId } from '../../domain/log/op.ts'
import { places } from '../../services/places.ts'

interface PlacesOfRecords {
  readonly evidence: (rec: RecordId) => string
  readonly experience: (rec: RecordId) => string
}

const own: PlacesOfRecords = { evidence: places.evidence, experience: places.experience }

/** Where a record has its page: the owner's own place unless somebody else is reading. */
export const RecordPlaces = createContext<PlacesOfRecords>(own)

export function useRecordPlaces(): PlacesOfRecords {
  return use(RecordPlaces)
}
