import { findBox, readBoxes } from './boxes.ts'
import { type ByteReader, createByteReader, latin1 } from './byte-reader.ts'
import { mediaRule, type MediaUse, type Showing, unknownMedia } from './media-types.ts'
import { sniffBytes, sniffMedia } from './sniff-media.ts'

export interface KnownFile {
  /** One of our media types, or application/octet-stream. */
  readonly media: string
  readonly use: MediaUse
  readonly show: Showing
}

/**
 * What a file from outside is, by its bytes: its type, which kind of evidence it makes and how it
 * may be shown. Reads the start and, of an MP4, the headers of its tracks, for one without pictures
 * is a voice. Rejects only when the Blob cannot be read.
 */
export function identifyFile(file: Blob): Promise<KnownFile> {
  return identify(createByteReader(file))
}

/** The same through a reader of the file. */
export async function identify(file: ByteReader): Promise<KnownFile> {
  const view = await file.read(0, Math.min(file.size, sniffBytes + 1))
  const head = view
    ? new Uint8Array(view.buffer as ArrayBuffer, view.byteOffset, view.byteLength)
    : new Uint8Array()
  const sniffed = sniffMedia(head)
  const isFilm = sniffed === 'video/mp4' || sniffed === 'video/3gpp'
  const media = isFilm && (await isSoundOnly(file)) ? 'audio/mp4' : sniffed
  return { media: media ?? unknownMedia, ...mediaRule(media ?? unknownMedia) }
}

/** True when a movie names a sound track and none with pictures. */
async function isSoundOnly(reader: ByteReader): Promise<boolean> {
  const movie = await findBox(reader, { content: 0, end: reader.size }, ['moov'])
  if (!movie) return false
  const { boxes } = await readBoxes(reader, movie.content, movie.end)
  const handlers: string[] = []
  for (const track of boxes.filter(({ type }) => type === 'trak').slice(0, 100)) {
    handlers.push(await trackHandler(reader, track))
  }
  return handlers.includes('soun') && !handlers.includes('vide')
}

/** What a track holds (ISO/IEC 14496-12, 8.4.3): `vide`, `soun`, `meta` ...; empty when unknown. */
export async function trackHandler(
  reader: ByteReader,
  track: { readonly content: number; readonly end: number },
): Promise<string> {
  const handler = await findBox(reader, track, ['mdia', 'hdlr'])
  const head = handler && (await reader.read(handler.content, 12))
  return head ? latin1(head, 8, 4) : ''
}
