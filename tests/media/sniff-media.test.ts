import fc from 'fast-check'
import { expect, test } from 'vitest'
import { identifyFile } from '../../src/media/identify-file.ts'
import { mediaRule, mediaRules } from '../../src/media/media-types.ts'
import { sniffBytes, sniffMedia } from '../../src/media/sniff-media.ts'
import { evidenceTypes } from '../../src/domain/records/evidence.ts'
import { big, bytes, type Bytes, little } from '../support/pictures/bytes.ts'
import { jpegOf } from '../support/pictures/jpeg.ts'
import { pngMark } from '../support/pictures/png.ts'
import { movieWithPlaces, webmWithPlace } from '../support/pictures/recordings.ts'
import { bmpOf, boxOf, gifOf, stillOf } from '../support/pictures/small-formats.ts'

const jpeg = jpegOf({ across: 1, down: 1, colourAt: () => [200, 0, 0] })
const html = '<!doctype html><script>globalThis.ran = true</script>'
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const deck = 'application/vnd.openxmlformats-officedocument.presentationml.presentation'
const openText = 'application/vnd.oasis.opendocument.text'

/** A file in a zip; its sizes may stand behind its data, then `length` is 0. */
function zipped(name: string, data: string, length = data.length): Bytes {
  const sizes = bytes(little(length, 4), little(length, 4), little(name.length, 2), little(0, 2))
  return bytes('PK', 3, 4, little(20, 2), new Uint8Array(12), sizes, name, data)
}

const ftyp = (brand: string, ...others: string[]) => boxOf('ftyp', brand, big(0, 4), ...others)
const matroska = (type: string, rest: string) =>
  bytes(
    [0x1a, 0x45, 0xdf, 0xa3].map((n) => String.fromCharCode(n)).join(''),
    0xa3,
    'B',
    0x82,
    0x80 | type.length,
    type,
    rest,
  )

const known: readonly (readonly [name: string, file: Bytes, media: string])[] = [
  ['JPEG', jpeg, 'image/jpeg'],
  ['JPEG with HTML behind it', bytes(jpeg, html), 'image/jpeg'],
  ['JPEG with a film behind it', bytes(jpeg, movieWithPlaces()), 'image/jpeg'],
  ['PNG', bytes(pngMark, 'IHDR'), 'image/png'],
  ['GIF', gifOf(1, 1, [0, 0, 0]), 'image/gif'],
  ['GIF that is JavaScript too', bytes('GIF89a/*', big(0, 20), '*/=1;alert(1)'), 'image/gif'],
  ['BMP', bmpOf(2, 2, [0, 0, 0]), 'image/bmp'],
  ['WebP', bytes('RIFF', little(20, 4), 'WEBPVP8L'), 'image/webp'],
  ['AVIF', stillOf('avif', [1, 1]), 'image/avif'],
  ['AVIF under a general brand', ftyp('mif1', 'mif1', 'avif', 'miaf'), 'image/avif'],
  ['HEIC', stillOf('heic', [1, 1]), 'image/heic'],
  ['HEIC under a general brand', ftyp('mif1', 'heic'), 'image/heic'],
  ['PDF', bytes('%PDF-1.7\n'), 'application/pdf'],
  ['PDF that is a zip too', bytes('%PDF-1.4\n', zipped('a', 'b')), 'application/pdf'],
  ['Word', bytes(zipped('[Content_Types].xml', '<x/>'), zipped('word/document.xml', 'x')), word],
  ['PowerPoint, sizes behind', bytes(zipped('_rels/.rels', 'x', 0), zipped('ppt/a', '')), deck],
  ['OpenDocument', bytes(zipped('mimetype', openText), zipped('content.xml', '')), openText],
  ['zip', zipped('photo.jpg', 'x'), 'application/zip'],
  ['old Word', bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), 'application/x-ole-storage'],
  ['RTF', bytes('{\\rtf1 hoi}'), 'application/rtf'],
  ['MP4', movieWithPlaces(), 'video/mp4'],
  ['QuickTime', ftyp('qt  '), 'video/quicktime'],
  ['3GP', ftyp('3gp5'), 'video/3gpp'],
  ['M4A', ftyp('M4A '), 'audio/mp4'],
  ['WebM', webmWithPlace(), 'video/webm'],
  ['WebM with sound only', webmWithPlace({ codec: 'A_OPUS' }), 'audio/webm'],
  ['Matroska', matroska('matroska', 'V_MPEG4/ISO/AVC'), 'video/x-matroska'],
  ['Ogg', bytes('OggS', 0, 2), 'audio/ogg'],
  ['WAV', bytes('RIFF', little(36, 4), 'WAVEfmt '), 'audio/wav'],
  ['MP3 with tags', bytes('ID3', 3, 0, 0), 'audio/mpeg'],
  ['MP3', bytes(0xff, 0xfb, 0x90, 0x64), 'audio/mpeg'],
  ['text', bytes('Mijn verslag van de stage.\r\n'), 'text/plain'],
  ['text of Windows', bytes(0xff, 0xfe, 'h\0o\0i\0'), 'text/plain'],
  ['JavaScript', bytes('alert(1)'), 'text/plain'],
  ['SVG', bytes('<svg xmlns="http://www.w3.org/2000/svg"></svg>'), 'image/svg+xml'],
  [
    'SVG after a head, comments and entities',
    bytes('<?xml version="1.0"?>\n<!-- a -->\n<!DOCTYPE svg [<!ENTITY a "aa">]>\n<svg>&a;</svg>'),
    'image/svg+xml',
  ],
]

test.each(known)('%s is known by its bytes', (_name, file, media) => {
  expect(sniffMedia(file)).toBe(media)
})

test.each([
  ['HTML', bytes(html)],
  ['HTML after white space and a comment', bytes('\n <!-- svg --><html><svg></svg></html>')],
  ['HTML after a byte order mark', bytes(0xef, 0xbb, 0xbf, '<html>')],
  ['XML', bytes('<?xml version="1.0"?><x/>')],
  ['XHTML that names svg', bytes('<html><svg/></html>')],
  ['SVG under another name', bytes('<svg:svg xmlns:svg="http://www.w3.org/2000/svg"/>')],
  ['a program', bytes('MZ', 0x90, 0, 3)],
  ['nothing', bytes()],
  ['one byte', bytes(0)],
  ['the mark of JPEG, cut', bytes(0xff, 0xd8)],
  ['a film of a brand nobody knows', ftyp('zzzz')],
  ['TIFF', bytes('II*\0')],
  ['bytes that are no text', bytes(0xc3, 0x28, 0xa0)],
])('%s is a file that nobody opens', async (_name, file) => {
  expect(sniffMedia(file)).toBeUndefined()
  expect(await identifyFile(new Blob([file], { type: 'image/jpeg' }))).toEqual({
    media: 'application/octet-stream',
    use: 'file',
    show: 'download',
  })
})

test('HTML is no picture, whatever its name and type say', async () => {
  const file = new File([html], 'vakantie.jpg', { type: 'image/jpeg' })
  expect((await identifyFile(file)).show).toBe('download')
})

test('a movie without pictures is a voice', async () => {
  const voice = new Blob([movieWithPlaces({ handler: 'soun' })])
  expect(await identifyFile(voice)).toEqual({ media: 'audio/mp4', use: 'voice', show: 'audio' })
  expect((await identifyFile(new Blob([movieWithPlaces()]))).use).toBe('video')
})

test('only pictures, recordings and PDF are shown; the rest is handed over as bytes', () => {
  const shown = Object.entries(mediaRules).filter(([, { show }]) => show !== 'download')
  expect(shown.map(([media]) => media).filter((m) => !/^(image|audio|video)\//.test(m))).toEqual([
    'application/pdf',
  ])
  expect(Object.keys(mediaRules).filter((media) => /html|javascript|xml$/.test(media))).toEqual([
    'image/svg+xml',
  ])
  for (const { use } of Object.values(mediaRules)) expect(evidenceTypes).toContain(use)
})

test.each(['text/html', 'constructor', '__proto__', ''])('a record may name %j', (media) => {
  expect(mediaRule(media)).toEqual({ use: 'file', show: 'download' })
})

const anyStart = fc.oneof(fc.constant(bytes()), ...known.map(([, file]) => fc.constant(file)))

test('any bytes have a verdict', async () => {
  await fc.assert(
    fc.asyncProperty(
      anyStart,
      fc.uint8Array({ maxLength: 400 }),
      fc.nat(60),
      async (start, rest, cut) => {
        const file = bytes(start.slice(0, Math.max(0, start.length - cut)), rest)
        const { media, show } = await identifyFile(new Blob([file]))
        expect(show === 'download' || media in mediaRules).toBe(true)
      },
    ),
    { numRuns: 2000, seed: 7 },
  )
})

test.each([
  ['comments', '<!-- -->'.repeat(2000)],
  ['heads', '<?xml?>'.repeat(2000)],
  ['document types', '<!DOCTYPE svg []>'.repeat(2000)],
  ['open comments', '<!--'.repeat(4000)],
  ['open subsets', '<!DOCTYPE svg ['.repeat(2000)],
  ['zip marks', 'PK\u0003\u0004'.repeat(4000)],
])('thousands of %s take no time', (_name, text) => {
  const start = performance.now()
  expect(sniffMedia(bytes(text))).not.toBe('image/svg+xml')
  expect(performance.now() - start).toBeLessThan(500)
})

test('only the start is looked at', () => {
  const text = bytes('a'.repeat(sniffBytes), 0)
  expect(sniffMedia(text)).toBe('text/plain')
  // A character of three bytes on the border is no damage.
  expect(sniffMedia(bytes('a'.repeat(sniffBytes - 1), 0xe2, 0x82, 0xac))).toBe('text/plain')
})
