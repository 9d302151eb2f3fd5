import { expect, test } from 'vitest'
import { killWhileKeeping } from './kill-files-harness.mjs'
import { killManyTimes } from './kill-harness.mjs'

test('five browsers killed while saving: nothing confirmed is lost, at most 2 s of typing', async () => {
  const result = await killManyTimes({ kills: 5 })
  expect(result).toMatchObject({ kills: 5, lost: 0, halfWritten: 0, repaired: 0 })
  expect(result.confirmed).toBeGreaterThan(0)
  expect(result.worstDraftMs).toBeLessThanOrEqual(2000)
}, 180_000)

test('three browsers killed while keeping files: what was confirmed or named is whole', async () => {
  const result = await killWhileKeeping({ kills: 3 })
  expect(result).toMatchObject({ kills: 3, lost: 0, damaged: 0, withoutFile: 0 })
  expect(result.confirmed).toBeGreaterThan(0)
}, 180_000)
