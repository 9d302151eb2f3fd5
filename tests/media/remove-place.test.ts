import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readBoxes } from '../../src/media/boxes.ts'
import { createByteReader } from '../../src/media/byte-reader.ts'
import { removePlace } from '../../src/media/remove-place.ts'
import { big, bytes, type Bytes, holds } from '../support/pictures/bytes.ts'
import { movieWithPlaces, place, webmWithPlace } from '../support/pictures/recordings.ts'
import { boxOf } from '../support/pictures/small-formats.ts'

async function cleaned(file: Bytes, media: string) {
  const { file: blob, ...rest } = await removePlace(new Blob([file], { type: media }), media)
  return { bytes: new Uint8Array(await blob.arrayBuffer()), type: blob.type, ...rest }
}

test('a film keeps its length, its picture and its order, and no place', async () => {
  const film = movieWithPlaces()
  expect(holds(film, place)).toBe(true)
  const { bytes: clean, type, found, sure } = await cleaned(film, 'video/mp4')
  expect([clean.length, type, found, sure]).toEqual([film.length, 'video/mp4', true, true])
  for (const secret of [place, 'SecretXmp', 'Utrecht', 'GPS5', 'location']) {
    expect([secret, holds(clean, secret)]).toEqual([secret, false])
  }
  // What is played stays where it was.
  const at = film.findIndex((_, i) => holds(film.subarray(i, i + 7), 'samples'))
  expect(holds(clean.subarray(at, at + 22), 'samples of the picture')).toBe(true)
  const reader = createByteReader(new Blob([clean]))
  const { boxes, sound } = await readBoxes(reader, 0, clean.length)
  expect(boxes.map(({ type: name }) => name)).toEqual(['ftyp', 'mdat', 'moov', 'free', 'free'])
  expect(sound).toBe(true)
  expect((await cleaned(clean, 'video/mp4')).found).toBe(false)
})

test('a WebM keeps its length and its blocks, and no tags', async () => {
  const film = webmWithPlace()
  const { bytes: clean, found, sure } = await cleaned(film, 'video/webm')
  expect([clean.length, found, sure]).toEqual([film.length, true, true])
  expect([holds(clean, place), holds(clean, 'LOCATION')]).toEqual([false, false])
  // The header has this byte once, each block begins with it.
  expect(clean.filter((byte) => byte === 0xa3).length).toBe(1 + 2)
  expect((await cleaned(clean, 'video/webm')).found).toBe(false)
})

test('a film without a place says so', async () => {
  const film = bytes(boxOf('ftyp', 'isom', big(0, 4)), boxOf('moov', boxOf('mvhd', big(0, 100))))
  const { bytes: clean, found, sure } = await cleaned(film, 'video/mp4')
  expect([clean, found, sure]).toEqual([film, false, true])
})

test('a box with a long size is emptied as well', async () => {
  const long = bytes(big(1, 4), 'udta', big(16 + place.length, 8), place)
  const film = bytes(boxOf('ftyp', 'isom', big(0, 4)), boxOf('moov', boxOf('mvhd'), long))
  const { bytes: clean, found, sure } = await cleaned(film, 'video/mp4')
  expect([holds(clean, place), found, sure]).toEqual([false, true, true])
})

test.each([
  ['no movie', bytes(boxOf('ftyp', 'isom', big(0, 4)), boxOf('mdat', place)), 'video/mp4'],
  ['half a film', movieWithPlaces().slice(0, 400), 'video/mp4'],
  ['nothing', bytes(), 'video/mp4'],
  ['a box without an end', bytes(boxOf('moov'), big(7, 4), 'udta'), 'video/quicktime'],
  ['no WebM', bytes('hoi'), 'video/webm'],
])('of %s it is not sure', async (_name, film, media) => {
  expect((await cleaned(film, media)).sure).toBe(false)
})

test('a track of measurements that lies nowhere is told', async () => {
  const film = movieWithPlaces()
  const table = film.findLastIndex((_, i) => holds(film.subarray(i, i + 4), 'stco'))
  film.set(big(0xffffff, 4), table + 12)
  expect((await cleaned(film, 'video/mp4')).sure).toBe(false)
})

test('a file of another kind comes back as it was', async () => {
  const file = bytes('ID3', place)
  expect((await cleaned(file, 'audio/mpeg')).bytes).toEqual(file)
})

test('a large film is not read', async () => {
  const film = bytes(movieWithPlaces(), boxOf('mdat', new Uint8Array(20_000_000)))
  const blob = new Blob([film])
  let read = 0
  const slice = blob.slice.bind(blob)
  blob.slice = (start = 0, end = blob.size) => {
    const part = slice(start, end)
    const readPart = part.arrayBuffer.bind(part)
    part.arrayBuffer = () => {
      read += part.size
      return readPart()
    }
    return part
  }
  expect((await removePlace(blob, 'video/mp4')).found).toBe(true)
  expect(read).toBeLessThan(2_000_000)
})

test('any film keeps its length, and ends', async () => {
  const films = [
    ['video/mp4', movieWithPlaces()],
    ['video/webm', webmWithPlace()],
  ] as const
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...films),
      fc.array(fc.tuple(fc.nat(3000), fc.nat(255)), { maxLength: 12 }),
      fc.uint8Array({ maxLength: 100 }),
      async ([media, film], changes, rest) => {
        const file = bytes(film, rest)
        for (const [at, value] of changes) file[at % file.length] = value
        expect((await cleaned(file, media)).bytes.length).toBe(file.length)
      },
    ),
    { numRuns: 2000, seed: 7 },
  )
})
