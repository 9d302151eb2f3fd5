import { expect, test } from 'vitest'
import { createPhotoWorkshop } from '../../src/devices/photo-workshop.ts'
import { must } from './photo-reading.ts'
import { cameraJpeg } from './photo-samples.ts'

const photo = () => new Blob([cameraJpeg(1)])

/** A worker that runs this code, and counts how many were started. */
function workersOf(...codes: readonly string[]) {
  const started: Worker[] = []
  const startWorker = () => {
    const code = codes[Math.min(started.length, codes.length - 1)] ?? ''
    const worker = new Worker(URL.createObjectURL(new Blob([code], { type: 'text/javascript' })))
    started.push(worker)
    return worker
  }
  return { started, startWorker }
}

const ready = `postMessage({ type: 'ready' });`
const answering = `${ready} onmessage = () => postMessage({ type: 'done', result: { ok: false, error: { type: 'NotAPicture' } } })`
const hanging = `${ready} onmessage = () => { for (;;); }`
const crashing = `${ready} onmessage = () => { throw new Error('crashed') }`

test('photos are developed in the order they came', async () => {
  const workshop = createPhotoWorkshop()
  const order: number[] = []
  await Promise.all(
    [1, 2, 3, 4].map(async (held) => {
      must(await workshop.develop(new Blob([cameraJpeg(held)])))
      order.push(held)
    }),
  )
  expect(order).toEqual([1, 2, 3, 4])
})

test.each([
  ['hangs', hanging],
  ['crashes', crashing],
])('a worker that %s on a picture is replaced for the next', async (_name, code) => {
  const workers = workersOf(code, answering)
  const workshop = createPhotoWorkshop({ startWorker: workers.startWorker, patience: 400 })
  const [first, second] = await Promise.all([workshop.develop(photo()), workshop.develop(photo())])
  expect(first).toEqual({ ok: false, error: { type: 'PictureDamaged' } })
  expect(second).toEqual({ ok: false, error: { type: 'NotAPicture' } })
  expect(workers.started).toHaveLength(2)
})

test.each([
  ['has a mistake in it', 'this is no script'],
  [
    'cannot draw',
    `${ready} onmessage = () => postMessage({ type: 'unable', reason: 'no canvas' })`,
  ],
])('where the script of a worker %s, the page does the work', async (_name, code) => {
  const workers = workersOf(code)
  const workshop = createPhotoWorkshop({ startWorker: workers.startWorker })
  expect(must(await workshop.develop(photo())).width).toBe(96)
  expect(must(await workshop.develop(photo())).width).toBe(96)
  expect(workers.started).toHaveLength(1)
})

test('what is stopped ends at once, also in the queue, and the next goes on', async () => {
  const workers = workersOf(hanging, answering)
  const workshop = createPhotoWorkshop({ startWorker: workers.startWorker })
  const stop = new AbortController()
  const running = workshop.develop(photo(), undefined, stop.signal)
  const waiting = workshop.develop(photo(), undefined, stop.signal)
  const next = workshop.develop(photo())
  await expect.poll(() => workers.started.length).toBe(1)
  stop.abort()
  expect(await running).toEqual({ ok: false, error: { type: 'Cancelled' } })
  expect(await waiting).toEqual({ ok: false, error: { type: 'Cancelled' } })
  expect(await workshop.develop(photo(), undefined, stop.signal)).toEqual({
    ok: false,
    error: { type: 'Cancelled' },
  })
  expect(await next).toEqual({ ok: false, error: { type: 'NotAPicture' } })
})

test('a worker without work goes, and comes back', async () => {
  const workers = workersOf(answering)
  const workshop = createPhotoWorkshop({ startWorker: workers.startWorker, idle: 1 })
  await workshop.develop(photo())
  await expect
    .poll(async () => {
      await workshop.develop(photo())
      return workers.started.length
    })
    .toBeGreaterThan(1)
})
