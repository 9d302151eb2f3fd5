import fc from 'fast-check'
import { expect, test } from 'vitest'
import { crc32 } from '../../src/dossier-file/zip/crc32.ts'

/** By its definition, bit by bit. */
function slowCrc(bytes: Uint8Array, crc = 0): number {
  let value = ~crc
  for (const byte of bytes) {
    value ^= byte
    for (let bit = 0; bit < 8; bit++) value = (value >>> 1) ^ (value & 1 ? 0xedb88320 : 0)
  }
  return ~value >>> 0
}

/** So many bytes that follow from `seed`, beginning `offset` bytes into their memory. */
function bytesFrom(seed: number, length: number, offset: number): Uint8Array {
  const bytes = new Uint8Array(offset + length).subarray(offset)
  let state = seed
  for (let n = 0; n < length; n++) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0
    bytes[n] = state >>> 24
  }
  return bytes
}

const ascii = (text: string) => new TextEncoder().encode(text)

test.each([
  ['', 0],
  ['123456789', 0xcbf43926],
  ['The quick brown fox jumps over the lazy dog', 0x414fa339],
])('the sum of %j is the published one', (text, sum) => {
  expect(crc32(ascii(text))).toBe(sum)
})

test.each([1_000_000, 2 ** 20, 2 ** 20 + 5])(
  'many bytes, %d of them, add up the same',
  (length) => {
    const bytes = bytesFrom(length, length, 0)
    expect(crc32(bytes)).toBe(slowCrc(bytes))
  },
)

test('any bytes add up as by the definition, in any pieces and from any place in memory', () => {
  const about = fc.record({
    seed: fc.integer(),
    length: fc.oneof(fc.nat(80), fc.nat(120_000)),
    offset: fc.nat(7),
    cut: fc.double({ min: 0, max: 1, noNaN: true }),
    crc: fc.nat(0xffffffff),
  })
  fc.assert(
    fc.property(about, ({ seed, length, offset, cut, crc }) => {
      const bytes = bytesFrom(seed, length, offset)
      const at = Math.round(cut * length)
      const whole = slowCrc(bytes, crc)
      expect(crc32(bytes, crc)).toBe(whole)
      expect(crc32(bytes.subarray(at), crc32(bytes.subarray(0, at), crc))).toBe(whole)
    }),
  )
})
