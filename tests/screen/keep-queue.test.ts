import { expect, test } from 'vitest'
import { err, ok, type Result } from '../../src/lib/result.ts'
import type { KeepError } from '../../src/services/evidence/keep-error.ts'
import { createKeepQueue, type KeepTask } from '../../src/screen/evidence/keeping/keep-queue.ts'

/** A task that ends when it is told to, and sees whether it was stopped. */
function task(name: string) {
  let end: (result: Result<string, KeepError>) => void = () => undefined
  let starts = 0
  const keep: KeepTask['keep'] = ({ signal, onProgress }) => {
    starts += 1
    onProgress?.(1, 4)
    return new Promise((resolve) => {
      end = resolve
      signal?.addEventListener('abort', () => resolve(err({ type: 'Cancelled' })))
    })
  }
  return {
    task: { name, bytes: new Blob(), links: {}, keep } satisfies KeepTask,
    end: (result: Result<string, KeepError>) => end(result),
    starts: () => starts,
  }
}

const shown = (queue: ReturnType<typeof createKeepQueue>) =>
  queue.read().jobs.map(({ task: { name }, state }) => `${name} ${state}`)

test('one after another; a bad one waits for a decision and stops no other', async () => {
  let held = 0
  const queue = createKeepQueue(() => {
    held += 1
    return () => void (held -= 1)
  })
  const [a, b, c] = [task('a'), task('b'), task('c')]
  queue.add([a.task, b.task, c.task])
  expect(shown(queue)).toEqual(['a busy', 'b waiting', 'c waiting'])
  expect(queue.read().jobs[0]?.done).toBe(0.25)
  a.end(ok('rec-a'))
  await expect.poll(() => shown(queue)).toEqual(['b busy', 'c waiting'])
  b.end(err({ type: 'DiskFull' }))
  await expect.poll(() => shown(queue)).toEqual(['b failed', 'c busy'])
  expect(queue.read().jobs[0]?.error).toEqual({ type: 'DiskFull' })
  c.end(ok('rec-c'))
  await expect.poll(() => shown(queue)).toEqual(['b failed'])
  expect(queue.read().kept?.name).toBe('c')
  expect(held).toBe(1)
  queue.again(queue.read().jobs[0]?.id ?? 0)
  expect(b.starts()).toBe(2)
  b.end(ok('rec-b'))
  await expect.poll(() => shown(queue)).toEqual([])
  expect(held).toBe(0)
})

test('one can be stopped while it is busy or before; the next goes on', async () => {
  const queue = createKeepQueue(() => () => undefined)
  const [a, b, c] = [task('a'), task('b'), task('c')]
  queue.add([a.task, b.task, c.task])
  const [first, second] = queue.read().jobs
  queue.drop(second?.id ?? 0)
  queue.drop(first?.id ?? 0)
  await expect.poll(() => shown(queue)).toEqual(['c busy'])
  expect(b.starts()).toBe(0)
})
