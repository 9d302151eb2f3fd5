import { latin1 } from './byte-reader.ts'
import { ftypMedia, webmMedia } from './container-media.ts'
import type { MediaType } from './media-types.ts'
import { textMedia } from './text-media.ts'
import { zipMedia } from './zip-media.ts'

/** How much of the start of a file `sniffMedia` wants to see, in bytes. */
export const sniffBytes = 8192

/* eslint-disable no-control-regex -- the marks of formats are made of such bytes */

/** First bytes that say enough; `.` stands for any byte. */
const magic: readonly (readonly [start: RegExp, media: MediaType])[] = [
  [/^\xff\xd8\xff/, 'image/jpeg'],
  [/^\x89PNG\r\n\x1a\n/, 'image/png'],
  [/^GIF8[79]a/, 'image/gif'],
  [/^RIFF....WEBP/s, 'image/webp'],
  [/^BM.{4}\0{4}.{4}[\x0c\x28\x38\x40\x6c\x7c]\0\0\0/s, 'image/bmp'],
  [/^%PDF-\d/, 'application/pdf'],
  [/^\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1/, 'application/x-ole-storage'],
  [/^\{\\rtf/, 'application/rtf'],
  [/^RIFF....WAVE/s, 'audio/wav'],
  [/^OggS/, 'audio/ogg'],
  [/^ID3[\x02-\x04]/, 'audio/mpeg'],
  // A frame of layer III, with a bit rate and a sampling rate that exist.
  [/^\xff[\xfa\xfb\xf2\xf3\xe2\xe3][\x10-\xeb]/, 'audio/mpeg'],
]

/**
 * What a file is, by its first `sniffBytes` bytes and never by its name: the one thing it begins
 * as, though it may be more (a picture with HTML behind it, a PDF that is also a zip). That is
 * harmless: photos are made anew from their pixels, and the rest is never opened inside the app.
 * Undefined for HTML, for programs and for all that is not on the list. Never throws.
 */
export function sniffMedia(head: Uint8Array): MediaType | undefined {
  const length = Math.min(head.length, sniffBytes)
  const view = new DataView(head.buffer, head.byteOffset, length)
  const start = latin1(view)
  const found = magic.find(([pattern]) => pattern.test(start))
  if (found) return found[1]
  if (start.startsWith('PK\u0003\u0004')) return zipMedia(start)
  if (start.startsWith('\u001aE\u00df\u00a3')) return webmMedia(start)
  if (start.slice(4, 8) === 'ftyp') return ftypMedia(start)
  return textMedia(head.subarray(0, length), head.length > length)
}
