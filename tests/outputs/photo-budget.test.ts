import { expect, test } from 'vitest'
import { photoBudget } from '../../src/outputs/pdf/photo-budget.ts'

test('however many photos there are, together they stay below 10 MB', () => {
  for (const photos of [0, 1, 2, 10, 50, 100, 250, 500, 2000]) {
    const { side, bytes } = photoBudget(photos)
    expect(photos * bytes).toBeLessThan(10_000_000)
    expect(side).toBeGreaterThanOrEqual(240)
    expect(side).toBeLessThanOrEqual(1000)
  }
  expect(photoBudget(30).side).toBe(1000)
})
