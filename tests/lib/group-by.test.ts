import fc from 'fast-check'
import { expect, test } from 'vitest'
import { groupBy } from '../../src/lib/group-by.ts'

test('items keep their order within a group, and groups the order of their first item', () => {
  const groups = groupBy(['ab', 'c', 'de', 'f'], (word) => word.length)
  expect([...groups]).toEqual([
    [2, ['ab', 'de']],
    [1, ['c', 'f']],
  ])
  expect(groupBy([], String).size).toBe(0)
})

test('every item is in exactly one group', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(20)), (items) => {
      const groups = groupBy(items, (n) => n % 3)
      expect([...groups.values()].flat().sort()).toEqual([...items].sort())
      for (const [key, group] of groups) expect(group.every((n) => n % 3 === key)).toBe(true)
    }),
  )
})
