import { expect, test } from 'vitest'
import { createFilmViewer } from '../../src/devices/film-viewer.ts'

/** About two seconds of a red picture, as the recorder of this browser makes it. */
async function recordFilm(): Promise<Blob> {
  const canvas = document.createElement('canvas')
  canvas.width = 640
  canvas.height = 360
  const context = canvas.getContext('2d')
  const paint = () => {
    if (!context) return
    context.fillStyle = '#c02010'
    context.fillRect(0, 0, 640, 360)
  }
  const painting = setInterval(paint, 40)
  const recorder = new MediaRecorder(canvas.captureStream(25), { mimeType: 'video/webm' })
  const parts: Blob[] = []
  const long = new Promise<void>((resolve) => {
    recorder.ondataavailable = ({ data }) => {
      parts.push(data)
      if (parts.length === 8) resolve()
    }
  })
  const stopped = new Promise((resolve) => (recorder.onstop = resolve))
  recorder.start(200)
  await long
  recorder.stop()
  await stopped
  clearInterval(painting)
  return new Blob(parts, { type: 'video/webm' })
}

async function colourOf(picture: Blob): Promise<number[]> {
  const bitmap = await createImageBitmap(picture)
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height)
  const context = canvas.getContext('2d')
  context?.drawImage(bitmap, 0, 0)
  return [...(context?.getImageData(bitmap.width / 2, bitmap.height / 2, 1, 1).data ?? [])]
}

test('a recording without a length in it tells its length, its size and a frame', async () => {
  const seen = await createFilmViewer().look(await recordFilm())
  expect(seen.seconds).toBeGreaterThan(1)
  expect(seen.seconds).toBeLessThan(4)
  expect(seen).toMatchObject({ width: 640, height: 360 })
  const poster = seen.poster ?? new Blob()
  expect(poster.type).toBe('image/jpeg')
  const { width, height } = await createImageBitmap(poster)
  expect([width, height]).toEqual([320, 180])
  const [red = 0, green = 255] = await colourOf(poster)
  expect(red).toBeGreaterThan(150)
  expect(green).toBeLessThan(90)
})

test('what is no film tells nothing, and so does one that takes too long', async () => {
  expect(await createFilmViewer().look(new Blob(['niets'], { type: 'video/mp4' }))).toEqual({})
  const film = await recordFilm()
  expect((await createFilmViewer({ patience: 0 }).look(film)).poster).toBeUndefined()
  const stop = new AbortController()
  stop.abort()
  expect(await createFilmViewer().look(film, stop.signal)).toEqual({})
})
