/** What a piece of evidence can be when it comes as a file; the words of `evidenceTypes`. */
export type MediaUse = 'photo' | 'voice' | 'video' | 'document' | 'file'

/**
 * How the app may show the bytes. `image`: in an `img`, where nothing of an SVG runs. `window`: in a
 * new window, by the browser's own PDF viewer. `download`: only as a download of the type
 * application/octet-stream, so that no browser opens it in our name.
 */
export type Showing = 'image' | 'audio' | 'video' | 'window' | 'download'

interface MediaRule {
  readonly use: MediaUse
  readonly show: Showing
}

const photo: MediaRule = { use: 'photo', show: 'image' }
const voice: MediaRule = { use: 'voice', show: 'audio' }
const video: MediaRule = { use: 'video', show: 'video' }
const paper: MediaRule = { use: 'document', show: 'download' }

/** The types that we know by their bytes; anything else is kept as it came and never opened. */
export const mediaRules = {
  'image/jpeg': photo,
  'image/png': photo,
  'image/gif': photo,
  'image/webp': photo,
  'image/avif': photo,
  'image/heic': photo,
  'image/bmp': photo,
  'image/svg+xml': { use: 'file', show: 'image' },
  'audio/mp4': voice,
  'audio/mpeg': voice,
  'audio/ogg': voice,
  'audio/wav': voice,
  'audio/webm': voice,
  'video/mp4': video,
  'video/quicktime': video,
  'video/3gpp': video,
  'video/webm': video,
  'video/x-matroska': video,
  'application/pdf': { use: 'document', show: 'window' },
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': paper,
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': paper,
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': paper,
  'application/vnd.oasis.opendocument.text': paper,
  'application/vnd.oasis.opendocument.presentation': paper,
  'application/vnd.oasis.opendocument.spreadsheet': paper,
  // Word, PowerPoint and Excel of before 2007, and what they lock with a password.
  'application/x-ole-storage': paper,
  'application/rtf': paper,
  'text/plain': paper,
  'application/zip': { use: 'file', show: 'download' },
} as const satisfies Record<string, MediaRule>

export type MediaType = keyof typeof mediaRules

/** What nobody may open in our name. */
export const unknownMedia = 'application/octet-stream'

/** The rule for a type that a record names; a type we do not know is a file to download. */
export function mediaRule(media: string): MediaRule {
  return Object.hasOwn(mediaRules, media)
    ? mediaRules[media as MediaType]
    : { use: 'file', show: 'download' }
}
