import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { sweepAfterMs, sweepDaily } from '../../src/app/sweep-daily.ts'
import { createDayNote } from '../../src/storage/day-note.ts'
import { createMemoryStorage } from '../support/memory-storage.ts'
import { createTestServices } from '../support/render-screen.tsx'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function start({ isExample = false, ok = true, storage = createMemoryStorage() } = {}) {
  const services = createTestServices({ isExample })
  let swept = 0
  const note = createDayNote(storage, 'swept')
  const sweep = () => {
    swept += 1
    return Promise.resolve({ ok })
  }
  const session = { state: () => ({ phase: 'open' as const, services }) }
  sweepDaily({ session, clock: services.clock, note, sweep })
  return { swept: () => swept, storage }
}

test('a minute after the start, and once on one day', async () => {
  const { swept, storage } = start()
  await vi.advanceTimersByTimeAsync(sweepAfterMs - 1)
  expect(swept()).toBe(0)
  await vi.advanceTimersByTimeAsync(1)
  expect(swept()).toBe(1)
  const again = start({ storage })
  await vi.advanceTimersByTimeAsync(sweepAfterMs)
  expect(again.swept()).toBe(0)
})

test('a day on which it failed is made up for', async () => {
  const { storage } = start({ ok: false })
  await vi.advanceTimersByTimeAsync(sweepAfterMs)
  const again = start({ storage })
  await vi.advanceTimersByTimeAsync(sweepAfterMs)
  expect(again.swept()).toBe(1)
})

test('never in the example', async () => {
  const { swept } = start({ isExample: true })
  await vi.advanceTimersByTimeAsync(sweepAfterMs)
  expect(swept()).toBe(0)
})
