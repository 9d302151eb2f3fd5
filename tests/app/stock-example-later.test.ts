import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { idleWithinMs, stockAfterMs, stockExampleLater } from '../../src/app/stock-example-later.ts'
import type { SessionState } from '../../src/app/session-state.ts'
import { createTestServices } from '../support/render-screen.tsx'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function start(first: SessionState) {
  let state = first
  let stocked = 0
  const listeners: (() => void)[] = []
  const subscribe = (listener: () => void) => {
    listeners.push(listener)
    return () => undefined
  }
  stockExampleLater({
    session: { state: () => state, subscribe },
    stock: () => {
      stocked += 1
      return Promise.reject(new Error('a part of an older version that is gone'))
    },
  })
  const show = (next: SessionState) => {
    state = next
    for (const listener of listeners) listener()
  }
  return { show, stocked: () => stocked }
}

const open = (isExample: boolean): SessionState => ({
  phase: 'open',
  services: createTestServices({ isExample }),
})

test('the example gets its evidence once, a while after it opened', async () => {
  const { show, stocked } = start({ phase: 'welcome' })
  const example = open(true)
  show(example)
  await vi.advanceTimersByTimeAsync(stockAfterMs - 1)
  expect(stocked()).toBe(0)
  show(example)
  await vi.advanceTimersByTimeAsync(stockAfterMs + idleWithinMs)
  expect(stocked()).toBe(1)
})

test('an example that is open after a reload gets what is missing', async () => {
  const { stocked } = start(open(true))
  await vi.advanceTimersByTimeAsync(stockAfterMs + idleWithinMs)
  expect(stocked()).toBe(1)
})

test('never an own dossier, nor an example that was left', async () => {
  const { show, stocked } = start(open(false))
  show(open(true))
  show({ phase: 'welcome' })
  await vi.advanceTimersByTimeAsync(2 * (stockAfterMs + idleWithinMs))
  expect(stocked()).toBe(0)
})
