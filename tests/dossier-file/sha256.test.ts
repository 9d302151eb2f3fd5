import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createRunningHash } from '../../src/dossier-file/hash.ts'

/** Of these pieces, one after the other. */
function hashOfPieces(pieces: readonly Uint8Array[]): string {
  const hash = createRunningHash()
  for (const piece of pieces) hash.add(piece)
  return hash.end()
}

test.each([
  ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
  ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
  [
    'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq',
    '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
  ],
])('the examples of the standard: %j', (text, expected) => {
  expect(hashOfPieces([new TextEncoder().encode(text)])).toBe(expected)
})

test('any bytes in any pieces have the hash that Node gives them', () => {
  const pieces = fc.array(fc.uint8Array({ maxLength: 400 }), { maxLength: 12 })
  fc.assert(
    fc.property(pieces, (given) => {
      const expected = createHash('sha256').update(Buffer.concat(given)).digest('hex')
      expect(hashOfPieces(given)).toBe(expected)
    }),
    { numRuns: 500, seed: 20261122 },
  )
})

test('every length around a block', () => {
  const bytes = new Uint8Array(200).map((_, n) => 255 - n)
  for (let length = 0; length <= 200; length++) {
    const part = bytes.subarray(0, length)
    expect(hashOfPieces([part])).toBe(createHash('sha256').update(part).digest('hex'))
  }
})

test('more bytes than 32 bits can count in bits', () => {
  const piece = new Uint8Array(2 ** 20).map((_, n) => n * 7)
  const hash = createRunningHash()
  const expected = createHash('sha256')
  for (let n = 0; n < 520; n++) {
    hash.add(piece)
    expected.update(piece)
  }
  expect(hash.end()).toBe(expected.digest('hex'))
})
