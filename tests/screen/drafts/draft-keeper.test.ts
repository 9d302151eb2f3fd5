import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Json } from '../../../src/lib/json.ts'
import { createDraftKeeper } from '../../../src/screen/drafts/draft-keeper.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

function keeperOnDevice(accepts = true) {
  const written: Json[] = []
  let holds = 0
  const device = { accepts }
  const keeper = createDraftKeeper({
    write: (value) => {
      if (device.accepts) written.push(value)
      return Promise.resolve(device.accepts)
    },
    hold: () => {
      holds += 1
      return () => (holds -= 1)
    },
    now: () => Date.now(),
  })
  return { keeper, written, device, holds: () => holds }
}

test('typing is written once, shortly after the last key', () => {
  const { keeper, written } = keeperOnDevice()
  keeper.typed('I')
  vi.advanceTimersByTime(300)
  keeper.typed('Ik')
  vi.advanceTimersByTime(399)
  expect(written).toEqual([])
  vi.advanceTimersByTime(1)
  expect(written).toEqual(['Ik'])
})

test('someone who never pauses still loses less than a second', () => {
  const { keeper, written } = keeperOnDevice()
  for (let key = 1; key <= 50; key++) {
    keeper.typed(key)
    vi.advanceTimersByTime(100)
    const newest = written.at(-1)
    const behind = key - (typeof newest === 'number' ? newest : 0)
    expect(behind).toBeLessThan(10)
  }
})

test('a flush writes at once, and only what waits', () => {
  const { keeper, written } = keeperOnDevice()
  keeper.flush()
  keeper.typed('tekst')
  keeper.flush()
  keeper.flush()
  vi.advanceTimersByTime(2000)
  expect(written).toEqual(['tekst'])
})

test('what the device refused is offered again at the next flush', async () => {
  const { keeper, written, device } = keeperOnDevice(false)
  keeper.typed('vol')
  keeper.flush()
  await vi.advanceTimersByTimeAsync(0)
  device.accepts = true
  keeper.flush()
  expect(written).toEqual(['vol'])
})

test('a newer text is not overwritten by one that was refused', async () => {
  const { keeper, written, device } = keeperOnDevice(false)
  keeper.typed('oud')
  keeper.flush()
  keeper.typed('nieuw')
  await vi.advanceTimersByTimeAsync(0)
  device.accepts = true
  keeper.flush()
  expect(written).toEqual(['nieuw'])
})

test('the tab is held from the first key until the text is forgotten', () => {
  const { keeper, written, holds } = keeperOnDevice()
  expect(holds()).toBe(0)
  keeper.typed('a')
  keeper.typed('ab')
  expect(holds()).toBe(1)
  keeper.forget()
  expect(holds()).toBe(0)
  vi.advanceTimersByTime(2000)
  expect(written).toEqual([])
})
