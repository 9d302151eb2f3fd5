import { expect, test } from 'vitest'
import { giveBack } from '../../src/lib/give-back.ts'

/** Node before 22 has it too; this is a browser that has not. */
function oldBuffer(size: number): ArrayBuffer {
  return Object.defineProperty(new ArrayBuffer(size), 'transfer', { value: undefined })
}

test('bytes that are given back are gone, and a second time is no harm', () => {
  const buffer = new ArrayBuffer(9)
  giveBack(buffer)
  giveBack(buffer)
  expect(buffer.byteLength).toBe('transfer' in buffer ? 0 : 9)
})

test('an older browser keeps them until it cleans up', () => {
  const buffer = oldBuffer(9)
  giveBack(buffer)
  expect(buffer.byteLength).toBe(9)
})
