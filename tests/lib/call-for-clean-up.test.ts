import { afterEach, expect, test, vi } from 'vitest'
import { callForCleanUp } from '../../src/lib/call-for-clean-up.ts'

afterEach(() => {
  vi.unstubAllGlobals()
})

/** A browser that can give memory back, or not; and what it was asked for. */
function withMemory(room: number, canGiveBack = true) {
  const asked: number[] = []
  class Memory {
    readonly byteLength: number
    constructor(size: number) {
      if (size > room) throw new RangeError('Array buffer allocation failed')
      asked.push(size)
      this.byteLength = size
    }
  }
  if (canGiveBack) Object.assign(Memory.prototype, { transfer: () => asked.pop() })
  vi.stubGlobal('ArrayBuffer', Memory)
  return asked
}

test('what is asked for to make the browser clean up is given back at once', () => {
  const asked = withMemory(2 ** 30)
  callForCleanUp()
  expect(asked).toEqual([])
})

test('a device without that much room goes on', () => {
  withMemory(2 ** 20)
  expect(() => callForCleanUp()).not.toThrow()
})

test('a browser that gives nothing back is asked for nothing', () => {
  const asked = withMemory(2 ** 30, false)
  callForCleanUp()
  expect(asked).toEqual([])
})
