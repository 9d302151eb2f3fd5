import { describe, expect, onTestFinished, test } from 'vitest'
import { createDexieFileStore } from '../../src/storage/files/dexie-file-store.ts'
import { filesPlace } from '../../src/storage/files/files-place.ts'
import { createKeepHelper, type HelperSettings } from '../../src/storage/files/keep-helper.ts'
import { openFiles } from '../../src/storage/files/open-files.ts'
import workerUrl from '../../src/storage/files/keep-worker.ts?worker&url'
import { freshName } from './dexie-support.ts'
import { fileStoreContract } from './file-store-contract.ts'
import { blobOf, mebibyte, sameContent, sha256Of } from './files-world.ts'
import { must, tickingClock } from './store-world.ts'

// As the app keeps files: what is large goes through a worker.
fileStoreContract('In a worker', (clock) => Promise.resolve(openFiles(freshName(), { clock })))

/** A worker that does what its script says. */
function startScript(script: string): Worker {
  const url = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }))
  onTestFinished(() => URL.revokeObjectURL(url))
  return new Worker(url)
}

const startReal = (name: string) => new Worker(workerUrl, { type: 'module', name })

/** A store whose worker is another one. */
function openWith(settings: Partial<HelperSettings>, name = freshName()) {
  const store = createDexieFileStore({
    name,
    clock: tickingClock(),
    place: () => filesPlace(indexedDB),
    helper: createKeepHelper(name, settings),
  })
  onTestFinished(async () => {
    await must(store.destroy())
  })
  return { name, store }
}

const large = blobOf(6 * mebibyte + 5, 3)

describe('a worker that cannot', () => {
  const ways: [string, HelperSettings['startWorker']][] = [
    ['is not to be had', () => undefined],
    ['fails at once', () => startScript('throw new Error("injected")')],
    ['fails when it is asked', () => startScript('onmessage = () => { throw new Error("x") }')],
    ['never says a word', () => startScript('')],
    [
      'says that it is unable',
      () => startScript('onmessage = ({ data }) => postMessage({ type: "unable", id: data.id })'),
    ],
  ]

  test.each(ways)('one that %s: the page keeps the file', async (_, startWorker) => {
    const { store } = openWith({ startWorker, patience: 300 })
    const { file } = await must(store.keep(large))
    expect(await sameContent(await must(store.read(file, '')), large)).toBe(true)
  })

  test('one that dies half-way: the page writes over what it left', async () => {
    const name = freshName()
    const workers: Worker[] = []
    const startWorker = () => {
      const worker = startReal(name)
      workers.push(worker)
      return worker
    }
    const { store } = openWith({ startWorker }, name)
    let steps = 0
    const kept = store.keep(large, {
      onProgress: () => {
        steps += 1
        if (steps > 1) return
        workers[0]?.terminate()
        workers[0]?.dispatchEvent(new Event('messageerror'))
      },
    })
    const { file } = await must(kept)
    expect(workers).toHaveLength(1)
    expect(await sameContent(await must(store.read(file, '')), large)).toBe(true)
  })
})

test('what is small never starts a worker, what is large starts one for all', async () => {
  let started = 0
  const { store } = openWith({
    startWorker: (name) => {
      started += 1
      return startReal(name)
    },
  })
  await must(store.keep(blobOf(1000)))
  expect(started).toBe(0)
  await Promise.all([must(store.keep(large)), must(store.keep(blobOf(mebibyte, 8)))])
  expect(started).toBe(1)
  expect(await must(store.list())).toHaveLength(3)
})

test('a worker without work goes, and another comes with the next file', async () => {
  let started = 0
  const { store } = openWith({
    idle: 0,
    startWorker: (name) => {
      started += 1
      return startReal(name)
    },
  })
  await must(store.keep(large))
  // Its turn to go comes with the next task.
  await new Promise((resolve) => setTimeout(resolve))
  await must(store.keep(blobOf(mebibyte, 9)))
  expect(started).toBe(2)
})

test('a store that is closed while the worker writes: a lost connection, and nothing half', async () => {
  const { store, name } = openWith({ startWorker: startReal })
  const kept = store.keep(large, { onProgress: () => store.close() })
  expect(await kept).toEqual({ ok: false, error: { type: 'ConnectionLost' } })
  const again = createDexieFileStore({
    name,
    clock: tickingClock(),
    place: () => filesPlace(indexedDB),
  })
  const found = await must(again.read(await sha256Of(large), ''))
  expect(found === undefined || (await sameContent(found, large))).toBe(true)
  const { file } = await must(again.keep(large))
  expect(await sameContent(await must(again.read(file, '')), large)).toBe(true)
  again.close()
})
