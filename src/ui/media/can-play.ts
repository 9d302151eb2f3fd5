/**
 * False when this browser says that it cannot play the media type. True is a hope: only the error
 * event of a player is sure.
 */
export function canPlay(media: string): boolean {
  const element = document.createElement(media.startsWith('video/') ? 'video' : 'audio')
  return element.canPlayType(media) !== ''
}
