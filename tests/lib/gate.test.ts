import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createGate } from '../../src/lib/gate.ts'

test('the weights inside stay within the most, and all come in, in the order in which they asked', async () => {
  const weights = fc.array(fc.nat({ max: 12 }), { minLength: 1, maxLength: 30 })
  await fc.assert(
    fc.asyncProperty(weights, fc.infiniteStream(fc.nat()), async (all, choices) => {
      const gate = createGate(10)
      const inside: { weight: number; leave: () => void }[] = []
      const came: number[] = []
      const entering = all.map(async (weight, n) => {
        const leave = await gate.enter(weight)
        inside.push({ weight, leave })
        came.push(n)
      })
      for (let left = 0; left < all.length; left++) {
        // What may come in comes in by itself.
        await new Promise((resolve) => setImmediate(resolve))
        const sum = inside.reduce((total, { weight }) => total + weight, 0)
        expect(sum <= 10 || inside.length === 1).toBe(true)
        expect(inside.length).toBeGreaterThan(0)
        const { value } = choices.next() as { value: number }
        inside.splice(value % inside.length, 1)[0]?.leave()
      }
      await Promise.all(entering)
      expect(came).toEqual(all.map((_, n) => n))
    }),
  )
})

test('leaving twice makes room once', async () => {
  const gate = createGate(1)
  const leave = await gate.enter(1)
  leave()
  leave()
  await gate.enter(1)
  let isIn = false
  void gate.enter(1).then(() => (isIn = true))
  await new Promise((resolve) => setImmediate(resolve))
  expect(isIn).toBe(false)
})
