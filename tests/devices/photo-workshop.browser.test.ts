import { expect, test } from 'vitest'
import { createPhotoWorkshop } from '../../src/devices/photo-workshop.ts'
import { bytes, holds } from '../support/pictures/bytes.ts'
import { secrets } from '../support/pictures/exif.ts'
import { pngOf } from '../support/pictures/png.ts'
import { expectBarePicture, expectColour, must, pixelsOf } from './photo-reading.ts'
import { cameraJpeg, corners, drawn, fiftyPhotos } from './photo-samples.ts'

const inWorker = createPhotoWorkshop()
/** As in a browser whose workers cannot draw. */
const onPage = createPhotoWorkshop({ startWorker: () => undefined })
const workshops = [
  ['in a worker', inWorker],
  ['on the page', onPage],
] as const

const spots = [
  [0.25, 0.25],
  [0.75, 0.25],
  [0.25, 0.75],
  [0.75, 0.75],
] as const

test('of fifty photos nothing but the picture is left', async () => {
  const photos = await fiftyPhotos()
  expect(photos).toHaveLength(50)
  for (const { name, file } of photos) {
    expect(
      secrets.some((secret) => holds(file, secret)),
      name,
    ).toBe(true)
    const { photo, thumbnail, width, height } = must(await inWorker.develop(new Blob([file])), name)
    await expectBarePicture(photo)
    await expectBarePicture(thumbnail)
    const seen = await pixelsOf(photo)
    expect([name, seen.width, seen.height]).toEqual([name, width, height])
    const small = await pixelsOf(thumbnail)
    expect(Math.max(small.width, small.height)).toBeLessThanOrEqual(320)
  }
})

test.each(workshops)(
  'a photo comes out upright however the camera was held, %s',
  async (_, shop) => {
    for (let held = 1; held <= 8; held++) {
      const { photo, thumbnail } = must(await shop.develop(new Blob([cameraJpeg(held)])))
      for (const picture of [photo, thumbnail]) {
        const seen = await pixelsOf(picture)
        expect([held, seen.width, seen.height]).toEqual([held, 96, 64])
        spots.forEach(([x, y], i) => expectColour(seen.at(x, y), corners[i] ?? []))
      }
    }
  },
)

test.each(workshops)(
  'a large photo is made smaller, a small one is not made larger, %s',
  async (_, shop) => {
    const large = await drawn({ width: 5000, height: 3000 }, 'image/jpeg')
    const developed = must(await shop.develop(new Blob([large])))
    expect([developed.width, developed.height]).toEqual([2560, 1536])
    const small = await pixelsOf(developed.thumbnail)
    expect([small.width, small.height]).toEqual([320, 192])
    spots.forEach(([x, y], i) => expectColour(small.at(x, y), corners[i] ?? []))
    const tiny = must(await shop.develop(new Blob([cameraJpeg(1, { blocks: [1, 1] })])))
    expect([tiny.width, tiny.height]).toEqual([8, 8])
  },
)

test('a small photo is made anew, also when it grows by it', async () => {
  const file = await pngOf({ width: 1, height: 1, depth: 8, colour: 0 }, () => bytes(7))
  const { photo } = must(await inWorker.develop(new Blob([file])))
  expect(photo.size).toBeGreaterThan(file.length)
  await expectBarePicture(photo)
})

test('progressive and CMYK photos keep their colours', async () => {
  for (const kind of [{ progressive: true }, { cmyk: true }]) {
    const { photo } = must(await inWorker.develop(new Blob([cameraJpeg(6, kind)])))
    const seen = await pixelsOf(photo)
    spots.forEach(([x, y], i) => expectColour(seen.at(x, y), corners[i] ?? []))
  }
})

test('white stands under what is transparent', async () => {
  const file = await pngOf({ width: 16, height: 16, depth: 8, colour: 6 }, () =>
    bytes(...Array.from({ length: 16 }, (_, i) => bytes(200, 0, 0, i < 8 ? 0 : 255))),
  )
  const seen = await pixelsOf(must(await inWorker.develop(new Blob([file]))).photo)
  expectColour(seen.at(0.1, 0.5), [255, 255, 255])
  expectColour(seen.at(0.9, 0.5), [200, 0, 0], 20)
})

test.each(workshops)(
  'what is covered is solid, in the photo and in the small one, %s',
  async (_, shop) => {
    const cover = { x: 0.6, y: 0.1, width: 0.2, height: 0.3 }
    const file = new Blob([await drawn({ width: 3000, height: 2000 }, 'image/jpeg')])
    const { photo, thumbnail } = must(await shop.develop(file, { turn: 0, covers: [cover] }))
    for (const picture of [photo, thumbnail]) {
      const seen = await pixelsOf(picture)
      for (let x = 0.62; x < 0.78; x += 0.01) {
        for (let y = 0.12; y < 0.38; y += 0.01) expectColour(seen.at(x, y), [0, 0, 0])
      }
      expectColour(seen.at(0.56, 0.25), corners[1])
      expectColour(seen.at(0.84, 0.25), corners[1])
    }
  },
)

test('no trace of a covered line is left beside its block', async () => {
  const canvas = new OffscreenCanvas(4001, 3001)
  const context = canvas.getContext('2d')
  if (!context) throw new Error('no canvas')
  context.fillStyle = '#ffffff'
  context.fillRect(0, 0, 4001, 3001)
  context.fillStyle = '#ff0000'
  context.fillRect(1000, 1000, 503, 407)
  const file = await canvas.convertToBlob({ type: 'image/png' })
  const cover = { x: 1000 / 4001, y: 1000 / 3001, width: 503 / 4001, height: 407 / 3001 }
  const { photo } = must(await inWorker.develop(file, { turn: 0, covers: [cover] }))
  const seen = await pixelsOf(photo)
  let reddest = 0
  for (let y = 0; y < seen.height; y++) {
    for (let x = 0; x < seen.width; x++) {
      const [red = 0, green = 0] = seen.at((x + 0.5) / seen.width, (y + 0.5) / seen.height)
      reddest = Math.max(reddest, red - green)
    }
  }
  // Grey edges of the block are never this red.
  expect(reddest).toBeLessThan(24)
})

test('a photo is cropped, then turned, and covered where it was before that', async () => {
  const edits = {
    // The right half; what was right below is left below once it is turned.
    turn: 90,
    crop: { x: 0.5, y: 0, width: 0.5, height: 1 },
    covers: [{ x: 0.5, y: 0, width: 0.5, height: 0.1 }],
  } as const
  const { photo, width, height } = must(await inWorker.develop(new Blob([cameraJpeg(6)]), edits))
  expect([width, height]).toEqual([64, 48])
  const seen = await pixelsOf(photo)
  expectColour(seen.at(0.25, 0.5), corners[3])
  expectColour(seen.at(0.7, 0.5), corners[1])
  expectColour(seen.at(0.97, 0.5), [0, 0, 0], 20)
})

test.each([
  [0, [0, 1, 2, 3]],
  [90, [2, 0, 3, 1]],
  [180, [3, 2, 1, 0]],
  [270, [1, 3, 0, 2]],
] as const)('turned by %d degrees', async (turn, order) => {
  const { photo } = must(await inWorker.develop(new Blob([cameraJpeg(1)]), { turn, covers: [] }))
  const seen = await pixelsOf(photo)
  spots.forEach(([x, y], i) => expectColour(seen.at(x, y), corners[order[i] as 0 | 1 | 2 | 3]))
})

test('areas that lie outside the picture do no harm', async () => {
  const odd = { x: -3, y: Number.NaN, width: 0, height: 9 }
  const edits = { turn: 0, crop: odd, covers: [odd, { x: 2, y: 2, width: -1, height: 1 }] } as const
  expect(must(await inWorker.develop(new Blob([cameraJpeg(1)]), edits)).width).toBeGreaterThan(0)
})
