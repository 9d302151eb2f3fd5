import { describe, expect, onTestFinished, test } from 'vitest'
import { localLocksmith } from '../../src/dossier-file/locks/locksmith.ts'
import { createWorkerLocksmith } from '../../src/dossier-file/locks/worker-locksmith.ts'
import workerUrl from '../../src/dossier-file/locks/lock-worker.ts?worker&url'

const passphrase = 'fiets molen regen boek'
const factor = 10

/** Workers that are counted when they start and when they are ended. */
function countWorkers(start: () => Worker) {
  const seen = { started: 0, ended: 0 }
  const locksmith = createWorkerLocksmith(() => {
    const worker = start()
    const end = worker.terminate.bind(worker)
    seen.started += 1
    worker.terminate = () => {
      seen.ended += 1
      end()
    }
    return worker
  })
  return { locksmith, seen }
}

function startScript(script: string): Worker {
  const url = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }))
  onTestFinished(() => URL.revokeObjectURL(url))
  return new Worker(url)
}

test('a lock of a worker is one that anybody opens with the passphrase, and the other way round', async () => {
  const own = createWorkerLocksmith()
  const [far, near] = [
    await own.make(passphrase, factor),
    await localLocksmith.make(passphrase, factor),
  ]
  expect(await localLocksmith.open(far.file, passphrase)).toMatch(/^AGE-SECRET-KEY-1\S+\n$/)
  expect(await own.open(near.file, passphrase)).toMatch(/^AGE-SECRET-KEY-1\S+\n$/)
  expect(await own.open(near.file, 'fiets molen regen bord')).toBe(undefined)
})

test('each work has a worker of its own, which is gone with its memory afterwards', async () => {
  const { locksmith, seen } = countWorkers(() => new Worker(workerUrl, { type: 'module' }))
  const { file } = await locksmith.make(passphrase, factor)
  expect(seen).toEqual({ started: 1, ended: 1 })
  await locksmith.open(file, passphrase)
  expect(seen).toEqual({ started: 2, ended: 2 })
})

describe('a worker that cannot', () => {
  test.each([
    ['fails at once', 'throw new Error("injected")'],
    ['fails when it is asked', 'onmessage = () => { throw new Error("injected") }'],
    ['says that it is unable', 'onmessage = () => postMessage({ type: "unable" })'],
  ])('one that %s: it is done on the spot', async (_, script) => {
    const { locksmith, seen } = countWorkers(() => startScript(script))
    const { file } = await locksmith.make(passphrase, factor)
    expect(await locksmith.open(file, passphrase)).toMatch(/^AGE-SECRET-KEY-1/)
    expect(seen).toEqual({ started: 2, ended: 2 })
  })
})
