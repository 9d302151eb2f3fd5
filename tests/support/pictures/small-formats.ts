import { big, bytes, holds, little, type Bytes } from './bytes.ts'
import type { Colour } from './jpeg.ts'

/** A GIF of one colour, not compressed: a clear code before every pixel. */
export function gifOf(width: number, height: number, [r, g, b]: Colour, comment = ''): Bytes {
  const codes: number[] = []
  for (let i = 0; i < width * height; i++) codes.push(4, 1)
  codes.push(5)
  const bits = codes.flatMap((code) => [code & 1, (code >> 1) & 1, (code >> 2) & 1])
  const data = Uint8Array.from({ length: Math.ceil(bits.length / 8) }, (_, i) =>
    bits.slice(i * 8, i * 8 + 8).reduce((sum, bit, at) => sum + (bit << at), 0),
  )
  const pieces: Bytes[] = []
  for (let at = 0; at < data.length; at += 255) {
    const piece = data.slice(at, at + 255)
    pieces.push(bytes(piece.length, piece))
  }
  const size = bytes(little(width, 2), little(height, 2))
  return bytes(
    ...['GIF89a', size, 0x80, 0, 0, 0, 0, 0, r, g, b],
    ...(comment === '' ? [] : [0x21, 0xfe, comment.length, comment, 0]),
    ...[0x2c, little(0, 4), size, 0, 2, ...pieces, 0, 0x3b],
  )
}

/** A BMP of one colour, 24 bits a pixel. */
export function bmpOf(width: number, height: number, [r, g, b]: Colour): Bytes {
  const row = bytes(...Array.from({ length: width }, () => bytes(b, g, r)))
  const padded = bytes(row, new Uint8Array((4 - (row.length % 4)) % 4))
  const pixels = bytes(...Array.from({ length: height }, () => padded))
  const info = bytes(
    little(40, 4),
    little(width, 4),
    little(height, 4),
    little(1, 2),
    little(24, 2),
  )
  return bytes(
    ...['BM', little(54 + pixels.length, 4), little(0, 4), little(54, 4)],
    ...[info, little(0, 24), pixels],
  )
}

/** A WebP with Exif and XMP (RFC 9649, 2.7); a simple one becomes an extended one. */
export function webpWithExif(webp: Bytes, size: { width: number; height: number }, exif: Bytes) {
  const part = (type: string, data: Bytes) =>
    bytes(type, little(data.length, 4), data, new Uint8Array(data.length % 2))
  const isExtended = holds(webp.subarray(12, 16), 'VP8X')
  const size24 = bytes(little(size.width - 1, 3), little(size.height - 1, 3))
  const extended = isExtended ? webp.slice(12, 30) : part('VP8X', bytes(0, 0, 0, 0, size24))
  // Exif and XMP are there.
  extended[8] = (extended[8] ?? 0) | 0x0c
  const inside = bytes(
    'WEBP',
    extended,
    webp.slice(isExtended ? 30 : 12),
    part('EXIF', exif),
    part('XMP ', bytes('<x:xmpmeta>SecretXmp</x:xmpmeta>')),
  )
  return bytes('RIFF', little(inside.length, 4), inside)
}

/** The start of a HEIC or AVIF: brands and sizes, without a picture. */
export function stillOf(brand: string, ...sizes: readonly (readonly [number, number])[]): Bytes {
  const ispe = sizes.map(([width, height]) =>
    boxOf('ispe', big(0, 4), big(width, 4), big(height, 4)),
  )
  return bytes(
    boxOf('ftyp', brand, big(0, 4), 'mif1', brand),
    boxOf('meta', big(0, 4), boxOf('iprp', boxOf('ipco', ...ispe))),
  )
}

/** A box of an ISO base media file. */
export function boxOf(type: string, ...content: readonly (number | string | Bytes)[]): Bytes {
  const data = bytes(...content)
  return bytes(big(data.length + 8, 4), type, data)
}
