import fc from 'fast-check'
import { expect, test } from 'vitest'
import { newId } from '../../src/lib/ids.ts'
import { seededRandom } from '../support/law.ts'

const uuidV7 = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

test('an id is a uuid v7 at any clock, also a wrong one', () => {
  const random = seededRandom(1)
  for (const now of [0, -5, 1.5, 2 ** 48, Number.MAX_SAFE_INTEGER, Date.UTC(2026, 8, 1)]) {
    expect(newId(now, random)).toMatch(uuidV7)
  }
})

test('the example of RFC 9562 appendix A.6', () => {
  const bytes = Uint8Array.from(
    '00 00 00 00 00 00 0c c3 18 c4 dc 0c 0c 07 39 8f'.split(' ').map((hex) => parseInt(hex, 16)),
  )
  const id = newId(0x017f22e279b0, () => bytes)
  expect(id).toBe('017f22e2-79b0-7cc3-98c4-dc0c0c07398f')
})

test('ids sort by their time, and differ within one millisecond', () => {
  const random = seededRandom(2)
  const times = fc.tuple(fc.nat(2 ** 31), fc.nat(2 ** 31))
  fc.assert(
    fc.property(times, ([a, b]) => {
      if (a !== b) expect(newId(a, random) < newId(b, random)).toBe(a < b)
      else expect(newId(a, random)).not.toBe(newId(b, random))
    }),
  )
  const ids = new Set(Array.from({ length: 10_000 }, () => newId(5, random)))
  expect(ids.size).toBe(10_000)
})
