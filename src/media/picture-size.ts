import { type ByteReader, createByteReader, latin1 } from './byte-reader.ts'
import { stillSize } from './still-size.ts'

/** In pixels, as the file's header names them, before any turning. */
export interface PictureSize {
  readonly width: number
  readonly height: number
}

/** Parts of a file before its picture, at most: metadata in 64 KiB pieces makes up real ones. */
const maxParts = 2000

/**
 * What the header of a JPEG, PNG, GIF, WebP, BMP, AVIF or HEIC says of its size; where several are
 * named, the largest. Reads headers only, whatever the file weighs. Undefined when there is none:
 * then nobody knows what decoding will cost. Rejects only when the Blob cannot be read.
 */
export function pictureSize(picture: Blob): Promise<PictureSize | undefined> {
  return measurePicture(createByteReader(picture))
}

/** The same through a reader of the file. */
export async function measurePicture(reader: ByteReader): Promise<PictureSize | undefined> {
  const head = await reader.read(0, Math.min(32, reader.size))
  if (!head) return undefined
  const start = latin1(head).padEnd(32, '\0')
  const size = await sizeIn(reader, start)
  return size && size.width > 0 && size.height > 0 ? size : undefined
}

async function sizeIn(reader: ByteReader, start: string): Promise<PictureSize | undefined> {
  if (start.startsWith('\xff\xd8')) return jpegSize(reader)
  if (start.startsWith('\x89PNG\r\n\x1a\n')) return pngSize(reader)
  if (start.startsWith('GIF8')) return gifSize(reader)
  if (start.startsWith('RIFF') && start.startsWith('WEBP', 8)) return webpSize(reader)
  if (start.startsWith('BM')) return bmpSize(reader)
  if (start.startsWith('ftyp', 4)) return stillSize(reader)
  return undefined
}

/** ISO/IEC 10918-1 B.2.2: the frame header, of any process, after whatever stands before it. */
async function jpegSize(reader: ByteReader): Promise<PictureSize | undefined> {
  let offset = 2
  for (let part = 0; part < maxParts; part++) {
    const head = await reader.read(offset, 4)
    if (!head || head.getUint8(0) !== 0xff) return undefined
    const marker = head.getUint8(1)
    // Fill bytes, and the marks that stand alone.
    if (marker === 0xff) offset += 1
    else if (marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8)) offset += 2
    else if (marker === 0xd9 || marker === 0xda) return undefined
    else if (isFrame(marker)) {
      const frame = await reader.read(offset, 9)
      return frame && { height: frame.getUint16(5), width: frame.getUint16(7) }
    } else offset += 2 + Math.max(2, head.getUint16(2))
  }
  return undefined
}

/** SOF0 to SOF15, without the three marks between them that mean something else. */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
}

/** PNG, 5.6: IHDR comes first. */
async function pngSize(reader: ByteReader): Promise<PictureSize | undefined> {
  const head = await reader.read(8, 16)
  if (!head || latin1(head, 4, 4) !== 'IHDR') return undefined
  return { width: head.getUint32(8), height: head.getUint32(12) }
}

/** GIF89a, 18 and 20: the screen, or the first frame where that is larger, as browsers draw it. */
async function gifSize(reader: ByteReader): Promise<PictureSize | undefined> {
  const screen = await reader.read(0, 13)
  if (!screen) return undefined
  const size = { width: screen.getUint16(6, true), height: screen.getUint16(8, true) }
  const flags = screen.getUint8(10)
  let offset = 13 + (flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0)
  for (let part = 0; part < maxParts; part++) {
    const block = await reader.read(offset, 2)
    if (block?.getUint8(0) !== 0x21) break
    offset += 2
    for (let piece = 0; piece < maxParts; piece++) {
      const length = (await reader.read(offset, 1))?.getUint8(0) ?? 0
      offset += 1 + length
      if (length === 0) break
    }
  }
  const frame = await reader.read(offset, 10)
  if (frame?.getUint8(0) !== 0x2c) return undefined
  return {
    width: Math.max(size.width, frame.getUint16(1, true) + frame.getUint16(5, true)),
    height: Math.max(size.height, frame.getUint16(3, true) + frame.getUint16(7, true)),
  }
}

/** RFC 9649, 2.5 to 2.7: lossy, lossless and extended. */
async function webpSize(reader: ByteReader): Promise<PictureSize | undefined> {
  const head = await reader.read(12, 18)
  if (!head) return undefined
  const kind = latin1(head, 0, 4)
  if (kind === 'VP8X') return { width: 1 + uint24(head, 12), height: 1 + uint24(head, 15) }
  if (kind === 'VP8 ') {
    if (uint24(head, 11) !== 0x2a019d) return undefined
    return { width: head.getUint16(14, true) & 0x3fff, height: head.getUint16(16, true) & 0x3fff }
  }
  if (kind !== 'VP8L' || head.getUint8(8) !== 0x2f) return undefined
  const bits = head.getUint32(9, true)
  return { width: 1 + (bits & 0x3fff), height: 1 + ((bits >> 14) & 0x3fff) }
}

/** The old 12-byte header, and all later ones; a negative height only means top-down. */
async function bmpSize(reader: ByteReader): Promise<PictureSize | undefined> {
  const head = await reader.read(14, 12)
  if (!head) return undefined
  if (head.getUint32(0, true) === 12) {
    return { width: head.getUint16(4, true), height: head.getUint16(6, true) }
  }
  return { width: head.getInt32(4, true), height: Math.abs(head.getInt32(8, true)) }
}

function uint24(view: DataView, offset: number): number {
  return view.getUint16(offset, true) + view.getUint8(offset + 2) * 65536
}
