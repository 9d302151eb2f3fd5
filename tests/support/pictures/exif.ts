import { big, bytes, type Bytes } from './bytes.ts'
import { segment } from './jpeg.ts'

/** Words that stand in the metadata of the fixtures, and may stand in nothing that is kept. */
export const secrets = [
  'Exif',
  'SecretPhone',
  'SecretMaker',
  'SecretGps',
  'SecretXmp',
  'SecretComment',
  'SecretThumb',
  'SecretText',
] as const

type Entry = readonly [tag: number, type: number, count: number, value: Bytes]

/** An Exif block (TIFF, big-endian): orientation, device, maker note, place, and a thumbnail. */
export function exifOf({
  orientation = 1,
  thumbnail,
}: {
  orientation?: number
  thumbnail?: Bytes
}) {
  const text = (tag: number, words: string): Entry => [tag, 2, words.length, bytes(words)]
  const short = (tag: number, value: number): Entry => [tag, 3, 1, big(value, 2)]
  const long = (tag: number, value: number): Entry => [tag, 4, 1, big(value, 4)]
  const degrees = (...parts: number[]) =>
    bytes(...parts.flatMap((part) => [big(part, 4), big(1, 4)]))
  const gps: Entry[] = [
    text(1, 'N\0'),
    [2, 5, 3, degrees(52, 5, 27)],
    text(3, 'E\0'),
    [4, 5, 3, degrees(5, 7, 17)],
    text(27, 'SecretGps\0'),
  ]
  const device: Entry[] = [text(0x927c, 'SecretMaker'.repeat(20))]
  const main = (deviceAt: number, gpsAt: number): Entry[] => [
    text(0x010f, 'SecretPhone\0'),
    short(0x0112, orientation),
    long(0x8769, deviceAt),
    long(0x8825, gpsAt),
  ]
  const mainLength = directory(main(0, 0), 8, 0).length
  const deviceAt = 8 + mainLength
  const deviceBytes = directory(device, deviceAt, 0)
  const gpsAt = deviceAt + deviceBytes.length
  const gpsBytes = directory(gps, gpsAt, 0)
  const smallAt = gpsAt + gpsBytes.length
  const small = thumbnail ?? bytes('SecretThumb')
  const smallEntries = (at: number) => [
    short(0x0103, 6),
    long(0x0201, at),
    long(0x0202, small.length),
  ]
  const smallLength = directory(smallEntries(0), smallAt, 0).length
  return bytes(
    'MM',
    big(42, 2),
    big(8, 4),
    directory(main(deviceAt, gpsAt), 8, smallAt),
    deviceBytes,
    gpsBytes,
    directory(smallEntries(smallAt + smallLength), smallAt, 0),
    small,
  )
}

/** The Exif block as JPEG carries it. */
export function exifSegment(exif: Bytes): Bytes {
  return segment(0xe1, 'Exif\0\0', exif)
}

/** XMP, a comment and a colour profile that is none, as segments of a JPEG. */
export function otherSegments(): Bytes[] {
  return [
    segment(
      0xe1,
      'http://ns.adobe.com/xap/1.0/\0',
      '<x:xmpmeta xmlns:x="adobe:ns:meta/"><exif:GPSLatitude>SecretXmp</exif:GPSLatitude></x:xmpmeta>',
    ),
    segment(0xfe, 'SecretComment'),
    segment(0xe2, 'ICC_PROFILE\0', 1, 1, 'SecretText'.repeat(20)),
  ]
}

function directory(entries: readonly Entry[], at: number, next: number): Bytes {
  const dataAt = at + 2 + entries.length * 12 + 4
  const heads: Bytes[] = []
  let data: Bytes = bytes()
  for (const [tag, type, count, value] of entries) {
    const fits = value.length <= 4
    const place = fits
      ? bytes(value, new Uint8Array(4 - value.length))
      : big(dataAt + data.length, 4)
    heads.push(bytes(big(tag, 2), big(type, 2), big(count, 4), place))
    if (!fits) data = bytes(data, value)
  }
  return bytes(big(entries.length, 2), ...heads, big(next, 4), data)
}
