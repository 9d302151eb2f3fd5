import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pictureSize } from '../../src/media/picture-size.ts'
import { big, bytes, type Bytes, little } from '../support/pictures/bytes.ts'
import { exifOf, exifSegment, otherSegments } from '../support/pictures/exif.ts'
import { jpegOf, segment } from '../support/pictures/jpeg.ts'
import { pngOf } from '../support/pictures/png.ts'
import { bmpOf, boxOf, gifOf, stillOf, webpWithExif } from '../support/pictures/small-formats.ts'

const red = () => [200, 0, 0] as const
const long = segment(0xe2, new Uint8Array(65_000))
const lossy = (width: number, height: number) =>
  bytes(
    'RIFF',
    little(30, 4),
    'WEBPVP8 ',
    little(10, 4),
    0x30,
    0,
    0,
    0x9d,
    0x01,
    0x2a,
    little(width, 2),
    little(height, 2),
  )
const lossless = (width: number, height: number) =>
  bytes(
    'RIFF',
    little(30, 4),
    'WEBPVP8L',
    little(10, 4),
    0x2f,
    little(width - 1 + (height - 1) * 2 ** 14, 4),
    big(0, 8),
  )

const pictures: readonly (readonly [string, () => Bytes | Promise<Bytes>, number, number])[] = [
  ['JPEG', () => jpegOf({ across: 3, down: 2, colourAt: red }), 24, 16],
  [
    'progressive JPEG',
    () => jpegOf({ across: 3, down: 2, colourAt: red, progressive: true }),
    24,
    16,
  ],
  ['CMYK JPEG', () => jpegOf({ across: 1, down: 2, colourAt: red, cmyk: true }), 8, 16],
  [
    'JPEG after a megabyte of metadata that holds another picture',
    () =>
      jpegOf({
        across: 3,
        down: 2,
        colourAt: red,
        segments: [
          exifSegment(exifOf({ thumbnail: jpegOf({ across: 1, down: 1, colourAt: red }) })),
          ...Array.from({ length: 17 }, () => long),
          ...otherSegments(),
        ],
      }),
    24,
    16,
  ],
  [
    'PNG',
    () => pngOf({ width: 5, height: 7, depth: 8, colour: 2 }, () => new Uint8Array(15)),
    5,
    7,
  ],
  ['GIF', () => gifOf(9, 4, [1, 2, 3]), 9, 4],
  ['GIF after a comment', () => gifOf(9, 4, [1, 2, 3], 'hoi'), 9, 4],
  ['BMP', () => bmpOf(6, 5, [1, 2, 3]), 6, 5],
  ['lossy WebP', () => lossy(300, 200), 300, 200],
  ['lossless WebP', () => lossless(301, 16_000), 301, 16_000],
  [
    'extended WebP',
    () => webpWithExif(lossy(300, 200), { width: 400, height: 70_000 }, exifOf({})),
    400,
    70_000,
  ],
  [
    'HEIC, the largest of its tiles and the whole',
    () => stillOf('heic', [512, 512], [4032, 3024], [160, 120]),
    4032,
    3024,
  ],
  ['AVIF', () => stillOf('avif', [640, 480]), 640, 480],
]

test.each(pictures)('the header of a %s', async (_name, make, width, height) => {
  expect(await pictureSize(new Blob([await make()]))).toEqual({ width, height })
})

test('a frame that is larger than its GIF counts', async () => {
  const gif = gifOf(9, 4, [1, 2, 3])
  gif.set(little(30_000, 2), 6 + 7 + 6 + 5)
  expect(await pictureSize(new Blob([gif]))).toEqual({ width: 30_000, height: 4 })
})

test.each([
  ['nothing', bytes()],
  ['one byte', bytes(0xff)],
  ['a JPEG without a frame', bytes(0xff, 0xd8, 0xff, 0xd9)],
  ['a JPEG whose data come before its frame', bytes(0xff, 0xd8, segment(0xda, 0), big(0, 20))],
  ['a JPEG of endless fill', bytes(0xff, 0xd8, new Uint8Array(200_000).fill(0xff))],
  ['a JPEG that is cut in its metadata', bytes(0xff, 0xd8, long.slice(0, 900))],
  [
    'a PNG of no height',
    bytes(0x89, 'PNG\r\n', 0x1a, '\n', big(13, 4), 'IHDR', big(5, 4), big(0, 9)),
  ],
  ['a HEIC without sizes', stillOf('heic')],
  ['boxes in boxes that say they are longer', boxOf('ftyp', 'heic', big(0xffffffff, 4), 'meta')],
  ['HTML', bytes('<html>')],
])('%s has no size', async (_name, file) => {
  expect(await pictureSize(new Blob([file]))).toBeUndefined()
})

/** A Blob that counts what is read of it. */
function counted(data: Bytes) {
  const blob = new Blob([data])
  const read = { bytes: 0, times: 0 }
  const slice = blob.slice.bind(blob)
  blob.slice = (start = 0, end = blob.size) => {
    read.bytes += Math.min(end, blob.size) - start
    read.times += 1
    return slice(start, end)
  }
  return { blob, read }
}

test('a picture of many megabytes is not read for its size', async () => {
  const tail = new Uint8Array(8_000_000)
  for (const [name, make] of pictures) {
    const { blob, read } = counted(bytes(await make(), tail))
    await pictureSize(blob)
    expect([name, read.bytes < 2_500_000, read.times < 40]).toEqual([name, true, true])
  }
})

test('any bytes end, and with few looks', async () => {
  const started = await Promise.all(pictures.map(async ([, make]) => make()))
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...started.map((start) => start.slice(0, 4000))),
      fc.array(fc.tuple(fc.nat(600), fc.nat(255)), { maxLength: 30 }),
      fc.uint8Array({ maxLength: 300 }),
      async (start, changes, rest) => {
        const file = bytes(start, rest)
        for (const [at, value] of changes) file[at % file.length] = value
        const { blob, read } = counted(file)
        const size = await pictureSize(blob)
        if (size) expect(size.width * size.height).toBeGreaterThan(0)
        expect(read.times).toBeLessThan(2100)
      },
    ),
    { numRuns: 2000, seed: 7 },
  )
})
