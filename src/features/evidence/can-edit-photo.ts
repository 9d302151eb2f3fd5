import type { Evidence } from '../../domain/records/evidence.ts'
import { mediaRule } from '../../media/media-types.ts'

/** True for a photo with a file, out of the bin, that the app shows as a picture. */
export function canEditPhoto({ type, file, media = '', binned }: Evidence): boolean {
  return type === 'photo' && file !== undefined && mediaRule(media).use === 'photo' && !binned
}
