import { big, bytes, type Bytes } from './bytes.ts'
import { boxOf } from './small-formats.ts'

/** Where the recordings of these fixtures were made, as phones write it. */
export const place = '+52.0907+005.1214/'

/** An MP4 with a place wherever phones, cameras and editors put one. */
export function movieWithPlaces({ handler = 'vide' }: { handler?: string } = {}): Bytes {
  const moving = bytes('samples of the picture')
  const measured = bytes(`GPS5 ${place} 12:00`)
  const ftyp = boxOf('ftyp', 'isom', big(512, 4), 'isommp42')
  const mdat = boxOf('mdat', moving, measured)
  const mdatAt = ftyp.length + 8
  const text = (value: string) => bytes(big(value.length, 2), big(0x15c7, 2), value)
  const udta = boxOf(
    'udta',
    boxOf('\u00a9xyz', text(place)),
    boxOf('loci', big(0, 4), 'NL', 'Utrecht\0', place),
    boxOf('XMP_', '<x:xmpmeta>SecretXmp</x:xmpmeta>'),
  )
  const key = 'com.apple.quicktime.location.ISO6709'
  const meta = boxOf(
    'meta',
    boxOf('hdlr', big(0, 8), 'mdta', big(0, 12)),
    boxOf('keys', big(0, 4), big(1, 4), boxOf('mdta', key)),
    boxOf('ilst', boxOf('\0\0\0\u0001', boxOf('data', big(1, 4), big(0, 4), place))),
  )
  const moov = boxOf(
    'moov',
    boxOf('mvhd', big(0, 100)),
    trackOf(handler, mdatAt, [moving.length], udta),
    trackOf('meta', mdatAt + moving.length, [4, measured.length - 4]),
    udta,
    meta,
    boxOf('gps ', big(0, 8), place),
  )
  const uuid = bytes(0xbe, 0x7a, 0xcf, 0xcb, big(0, 12))
  return bytes(ftyp, mdat, moov, boxOf('uuid', uuid, `<x>${place}</x>`), boxOf('free', place))
}

function trackOf(handler: string, at: number, sizes: readonly number[], udta = bytes()): Bytes {
  const tables = boxOf(
    'stbl',
    boxOf('stsz', big(0, 8), big(sizes.length, 4), ...sizes.map((size) => big(size, 4))),
    boxOf('stsc', big(0, 4), big(1, 4), big(1, 4), big(sizes.length, 4), big(1, 4)),
    boxOf('stco', big(0, 4), big(1, 4), big(at, 4)),
  )
  const media = boxOf('mdia', boxOf('hdlr', big(0, 8), handler, big(0, 12)), boxOf('minf', tables))
  return boxOf('trak', boxOf('tkhd', big(0, 84)), media, udta)
}

/** A WebM with tags that name a place; its clusters do not know their length, as when recorded. */
export function webmWithPlace({ codec = 'V_VP8' }: { codec?: string } = {}): Bytes {
  const open = Uint8Array.of(0x01, 255, 255, 255, 255, 255, 255, 255)
  const tracks = element([0x16, 0x54, 0xae, 0x6b], element([0xae], element([0x86], bytes(codec))))
  const tag = element([0x45, 0xa3], bytes('LOCATION'))
  const value = element([0x44, 0x87], bytes(place))
  const tags = element(
    [0x12, 0x54, 0xc3, 0x67],
    element([0x73, 0x73], element([0x67, 0xc8], tag, value)),
  )
  const block = element([0xa3], bytes(0x81, 0, 0, 0x80, 'samples of the picture'))
  return bytes(
    element([0x1a, 0x45, 0xdf, 0xa3], element([0x42, 0x82], bytes('webm'))),
    ...[0x18, 0x53, 0x80, 0x67, open],
    tracks,
    ...[0x1f, 0x43, 0xb6, 0x75, open],
    block,
    tags,
    element([0x1f, 0x43, 0xb6, 0x75], block),
  )
}

function element(id: readonly number[], ...content: readonly Bytes[]): Bytes {
  const data = bytes(...content)
  return bytes(...id, 0x40 | (data.length >> 8), data.length & 0xff, data)
}
