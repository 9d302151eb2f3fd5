import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mapWithin } from '../../src/lib/map-within.ts'

test('keeps to the weight, begins in order and gives back in order', async () => {
  const some = fc.array(fc.record({ weight: fc.nat(9), steps: fc.nat(5) }), { maxLength: 30 })
  await fc.assert(
    fc.asyncProperty(some, fc.integer({ min: 1, max: 12 }), async (items, most) => {
      const begun: unknown[] = []
      let busy = 0
      let count = 0
      const back = await mapWithin(items, { most, weigh: ({ weight }) => weight }, async (item) => {
        begun.push(item)
        busy += item.weight
        count += 1
        if (count > 1) expect(busy).toBeLessThanOrEqual(most)
        for (let n = 0; n < item.steps; n++) await Promise.resolve()
        busy -= item.weight
        count -= 1
        return item
      })
      expect(back).toEqual(items)
      expect(begun).toEqual(items)
    }),
  )
})

test('after a failure nothing is begun, and what runs is waited for', async () => {
  const ended: number[] = []
  const begun: number[] = []
  const failing = mapWithin([1, 2, 3, 4], { most: 2, weigh: () => 1 }, async (n) => {
    begun.push(n)
    if (n === 1) throw new Error('one')
    for (let step = 0; step < 20; step++) await Promise.resolve()
    ended.push(n)
  })
  await expect(failing).rejects.toThrow('one')
  expect([begun, ended]).toEqual([[1, 2], [2]])
})
