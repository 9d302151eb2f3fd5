// From the file of a camera to what is stored, as the app does it.
import { bitmapStudio } from '../../../src/devices/bitmap-studio.ts'
import { developPhoto } from '../../../src/devices/develop-photo.ts'
import { createPhotoWorkshop } from '../../../src/devices/photo-workshop.ts'
import { openFiles } from '../../../src/storage/files/open-files.ts'
import { must } from '../../storage/store-world.ts'

export interface PhotoTimes {
  /** In ms, one for each photo. */
  readonly kept: number[]
  /** Of them, until the photo was developed. */
  readonly developed: number[]
  /** Longest piece of work on the main thread, in ms; 0 when all were under 50. */
  readonly longest: number[]
  /** Of them, while the photo was developed. */
  readonly longestDeveloping: number[]
  /** What the worker does, done on the main thread instead, which the throttling reaches. */
  readonly onMain: number[]
  /** The browser alone: decode, draw, encode. */
  readonly plain: number[]
}

const side = { width: 4000, height: 3000 }
let photos: Blob[] = []

/** So many different photos of twelve megapixels; gives the size of the first in bytes. */
export async function makePhotos(count: number): Promise<number> {
  const canvas = new OffscreenCanvas(side.width, side.height)
  const context = contextOf(canvas)
  const image = context.createImageData(side.width, side.height)
  let noise = 1
  for (let i = 0; i < image.data.length; i += 4) {
    // Slopes like a sky and a wall, with the grain of a phone's camera.
    noise = (noise * 1_103_515_245 + 12_345) % 2_147_483_648
    const grain = (noise >> 16) % 36
    const [x, y] = [(i / 4) % side.width, Math.floor(i / 4 / side.width)]
    image.data[i] = 60 + 100 * (x / side.width) + grain
    image.data[i + 1] = 90 + 60 * Math.sin(y / 90) + grain
    image.data[i + 2] = 120 + 80 * Math.cos((x + y) / 140) + grain
    image.data[i + 3] = 255
  }
  context.putImageData(image, 0, 0)
  photos = []
  for (let i = 0; i < count; i++) {
    context.fillRect(i * 40, 0, 30, 30)
    photos.push(await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.9 }))
  }
  return photos[0]?.size ?? 0
}

/** Keeps every photo once, on an empty shelf, and does the same with nothing but the browser. */
export async function keepPhotos(): Promise<PhotoTimes> {
  const workshop = createPhotoWorkshop()
  const files = openFiles(`bench-photos-${performance.now()}`, {
    clock: { now: () => Date.now() },
  })
  const times: PhotoTimes = {
    kept: [],
    developed: [],
    longest: [],
    longestDeveloping: [],
    onMain: [],
    plain: [],
  }
  const tasks: PerformanceEntry[] = []
  const watch = new PerformanceObserver((list) => {
    tasks.push(...list.getEntries())
  })
  for (const photo of photos) {
    const start = performance.now()
    watch.observe({ type: 'longtask' })
    const made = await must(workshop.develop(photo))
    const developed = performance.now()
    const { file } = await must(files.keep(made.photo))
    await must(files.keepThumbnail(file, made.thumbnail))
    times.kept.push(performance.now() - start)
    times.developed.push(developed - start)
    // Long tasks are told after they end.
    await new Promise((resolve) => setTimeout(resolve, 100))
    watch.disconnect()
    const found = tasks.splice(0)
    const longest = (some: readonly PerformanceEntry[]) =>
      Math.max(0, ...some.map(({ duration }) => duration))
    times.longest.push(longest(found))
    times.longestDeveloping.push(longest(found.filter(({ startTime }) => startTime < developed)))
  }
  // Afterwards, for what these leave behind would be counted as the app's.
  for (const photo of photos) {
    times.onMain.push(await timed(() => developPhoto(bitmapStudio, photo, { turn: 0, covers: [] })))
    times.plain.push(await timed(() => plainly(photo)))
  }
  await files.destroy()
  return times
}

async function plainly(photo: Blob): Promise<Blob> {
  const bitmap = await createImageBitmap(photo)
  const canvas = new OffscreenCanvas(2560, 1920)
  contextOf(canvas).drawImage(bitmap, 0, 0, 2560, 1920)
  bitmap.close()
  return canvas.convertToBlob({ type: 'image/jpeg', quality: 0.85 })
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

function contextOf(canvas: OffscreenCanvas): OffscreenCanvasRenderingContext2D {
  const context = canvas.getContext('2d')
  if (!context) throw new Error('no canvas')
  return context
}
