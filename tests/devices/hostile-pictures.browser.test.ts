import { beforeAll, beforeEach, expect, onTestFinished, test } from 'vitest'
import { createPhotoWorkshop } from '../../src/devices/photo-workshop.ts'
import { big, bytes, type Bytes } from '../support/pictures/bytes.ts'
import { jpegOf } from '../support/pictures/jpeg.ts'
import { animatedPng, chunk, pngMark, pngOf } from '../support/pictures/png.ts'
import { movieWithPlaces } from '../support/pictures/recordings.ts'
import { gifOf, stillOf } from '../support/pictures/small-formats.ts'
import { expectBarePicture, expectColour, must, pixelsOf } from './photo-reading.ts'
import { cameraJpeg } from './photo-samples.ts'

const workshop = createPhotoWorkshop()

/** Set by anything in these files that runs. */
const canary = globalThis as { ran?: boolean }
const outside = 'https://example.org/seen'
const html = `<!doctype html><script>globalThis.ran = true</script><img src="${outside}">`
const script = '<script>globalThis.ran = true; parent.ran = true; top.ran = true</script>'
const svg = (inside: string, before = '') =>
  bytes(`${before}<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9">${inside}</svg>`)
const bomb = `<!DOCTYPE svg [<!ENTITY a0 "ha">${Array.from(
  { length: 30 },
  (_, i) => `<!ENTITY a${i + 1} "${`&a${i};`.repeat(10)}">`,
).join('')}]>`

const drawings: readonly (readonly [string, Bytes])[] = [
  ['a script', svg(script)],
  ['an event', svg('<rect width="9" height="9" onload="top.ran = true"/>')],
  [
    'foreign HTML',
    svg(
      `<foreignObject><body xmlns="http://www.w3.org/1999/xhtml">${script}</body></foreignObject>`,
    ),
  ],
  ['a picture from outside', svg(`<image href="${outside}"/>`)],
  ['an entity bomb', svg('<text>&a30;</text>', bomb)],
]

const cut = (file: Bytes, share: number) => file.slice(0, Math.floor(file.length * share))
const hugeHeader = async (width: number, height: number) => {
  const jpeg = jpegOf({ across: 2, down: 2, colourAt: () => [9, 9, 9] })
  const at = jpeg.findIndex((byte, i) => byte === 0xff && jpeg[i + 1] === 0xc0)
  jpeg.set(bytes(big(height, 2), big(width, 2)), at + 5)
  return Promise.resolve(jpeg)
}
/** 256 megapixels of one bit in some thirty kilobytes. */
const hugePng = () =>
  pngOf({ width: 16_000, height: 16_000, depth: 1, colour: 0 }, () => new Uint8Array(2000))
/** As large, though its header says it is small. */
const lyingPng = async () => {
  const png = await hugePng()
  return bytes(pngMark, chunk('IHDR', big(90, 4), big(90, 4), 1, 0, 0, 0, 0), png.slice(33))
}
const photo = () => cameraJpeg(1, { blocks: [60, 40] })
const png = () =>
  pngOf({ width: 64, height: 64, depth: 8, colour: 2 }, (y) => new Uint8Array(192).fill(y * 3))

const refused: readonly (readonly [string, () => Bytes | Promise<Bytes>, string])[] = [
  ['nothing', () => bytes(), 'EmptyFile'],
  ['one byte', () => bytes(0xff), 'NotAPicture'],
  ['HTML', () => bytes(html), 'NotAPicture'],
  ['a film', () => movieWithPlaces(), 'NotAPicture'],
  [
    'a PDF with JavaScript',
    () => bytes('%PDF-1.4\n1 0 obj<</OpenAction<</S/JavaScript/JS(app.alert(1))>>>>'),
    'NotAPicture',
  ],
  ...drawings.map(([name, file]) => [`SVG with ${name}`, () => file, 'NotAPicture'] as const),
  ['a JPEG that is cut at 10 %', () => cut(cameraJpeg(1), 0.1), 'PictureDamaged'],
  ['a JPEG that is cut at 50 %', () => cut(photo(), 0.5), 'PictureDamaged'],
  ['a JPEG that is cut at 99 %', () => cut(photo(), 0.99), 'PictureDamaged'],
  ['a PNG that is cut at 10 %', async () => cut(await png(), 0.1), 'PictureDamaged'],
  ['a PNG without its end', async () => (await png()).slice(0, -12), 'PictureDamaged'],
  ['a PNG that is cut at 50 %', async () => cut(await png(), 0.5), 'PictureDamaged'],
  ['a JPEG without a picture', () => bytes(0xff, 0xd8, 0xff, 0xd9), 'PictureDamaged'],
  [
    'a JPEG of noise',
    () => bytes(photo().slice(0, 700), new Uint8Array(700).fill(0xfe)),
    'PictureDamaged',
  ],
  ['a PNG of 16,000 by 16,000', hugePng, 'TooManyPixels'],
  ['a header of 30,000 by 30,000', () => hugeHeader(30_000, 30_000), 'TooManyPixels'],
  ['a GIF of 65,535 by 65,535', () => gifOf(4, 4, [1, 2, 3]).fill(0xff, 6, 10), 'TooManyPixels'],
  ['a HEIC of 40,000 by 40,000', () => stillOf('heic', [40_000, 40_000]), 'TooManyPixels'],
  ['a HEIC', () => stillOf('heic', [4032, 3024]), 'CannotDecode'],
  ['an AVIF without a picture', () => stillOf('avif', [640, 480]), 'CannotDecode'],
]

// The code of the worker comes module by module from a server that is busy with tests: that is no
// part of what a picture costs.
beforeAll(async () => {
  must(await workshop.develop(new File([photo()], 'klas.jpg', { type: 'image/jpeg' })))
})

beforeEach(() => {
  delete canary.ran
  performance.clearResourceTimings()
  onTestFinished(() => {
    expect(canary.ran).toBeUndefined()
    const asked = performance.getEntriesByType('resource').map(({ name }) => name)
    expect(asked.filter((address) => address.startsWith('https://'))).toEqual([])
  })
})

async function verdict(file: Bytes) {
  const start = performance.now()
  const found = await workshop.develop(new File([file], 'vakantie.jpg', { type: 'image/jpeg' }))
  expect(performance.now() - start).toBeLessThan(2000)
  return found
}

test.each(refused)('%s is refused in a moment, and named', async (_name, make, type) => {
  const found = await verdict(await make())
  expect(found).toMatchObject({ ok: false, error: { type } })
})

test('a picture of 256 megapixels is small as a file, and is never decoded', async () => {
  const file = await hugePng()
  expect(file.length).toBeLessThan(40_000)
  expect(await verdict(file)).toEqual({
    ok: false,
    error: { type: 'TooManyPixels', megapixels: 256 },
  })
})

test.each([
  ['HTML behind it', () => bytes(cameraJpeg(1), html)],
  ['a film behind it', () => bytes(cameraJpeg(1), movieWithPlaces())],
  ['JavaScript in its comment', () => gifOf(20, 20, [1, 2, 3], '*/=1;globalThis.ran=true;/*')],
  ['ten thousand frames', () => animatedPng(10_000)],
])('a picture with %s is a picture, and only that is left', async (_name, make) => {
  const { photo: made } = must(await verdict(await make()))
  await expectBarePicture(made)
})

test('a picture under another name and type is a picture', async () => {
  const file = new File([await png()], 'verslag.docx', { type: 'text/html' })
  expect(must(await workshop.develop(file)).width).toBe(64)
})

test('a PNG that only misses the last of its end is whole', async () => {
  const { photo: made } = must(await verdict((await png()).slice(0, -2)))
  expectColour((await pixelsOf(made)).at(0.5, 0.99), [189, 189, 189])
})

test('a picture with more in it than its header says stays as small as it says', async () => {
  const { photo: made } = must(await verdict(await lyingPng()))
  expect((await pixelsOf(made)).width).toBe(90)
})

test.each(drawings)('an SVG with %s draws in an img, and nothing runs', async (_name, file) => {
  const image = document.createElement('img')
  const url = URL.createObjectURL(new Blob([file], { type: 'image/svg+xml' }))
  const start = performance.now()
  document.body.append(image)
  onTestFinished(() => {
    image.remove()
    URL.revokeObjectURL(url)
  })
  await new Promise((resolve) => {
    image.addEventListener('load', resolve)
    image.addEventListener('error', resolve)
    image.src = url
  })
  expect(performance.now() - start).toBeLessThan(2000)
})
