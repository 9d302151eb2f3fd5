import { err } from '../lib/result.ts'
import type { PhotoWorkshop } from '../services/photo-workshop.ts'

/** A workshop that opens no picture yet. */
export function createPhotoWorkshop(): PhotoWorkshop {
  return { develop: (file) => Promise.resolve(err({ type: 'CannotDecode', media: file.type })) }
}
