import type { Evidence } from '../../../domain/records/evidence.ts'
import { mediaRule } from '../../../media/media-types.ts'

/** True for what is looked at on the whole screen: photos, films, and drawings as an image. */
export function isVisual({ media = '' }: Pick<Evidence, 'media'>): boolean {
  const { show } = mediaRule(media)
  return show === 'image' || show === 'video'
}

/** True for what is listened to. */
export function isSound({ media = '' }: Pick<Evidence, 'media'>): boolean {
  return mediaRule(media).show === 'audio'
}
