import { expect, test } from 'vitest'
import { lendBytes, returnBytes } from '../../src/lib/lent-bytes.ts'

test('what is returned is lent again, in the length that is asked for', () => {
  const one = lendBytes(1000)
  expect(one).toHaveLength(1000)
  const two = lendBytes(1000)
  expect(two.buffer).not.toBe(one.buffer)
  returnBytes(one)
  const three = lendBytes(2000)
  expect(three).toHaveLength(2000)
  expect(three.buffer).toBe(one.buffer)
})

test('what is returned twice is lent to one only', () => {
  const one = lendBytes(10)
  returnBytes(one)
  returnBytes(one)
  expect(lendBytes(10).buffer).not.toBe(lendBytes(10).buffer)
})

test('bytes of others stay theirs', () => {
  const own = new Uint8Array([1, 2, 3])
  returnBytes(own)
  lendBytes(3).fill(9)
  expect([...own]).toEqual([1, 2, 3])
})
