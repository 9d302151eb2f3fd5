import { Decrypter, Encrypter } from 'age-encryption'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  findAgeHeader,
  makeAgeHeader,
  openAgeHeader,
} from '../../../src/dossier-file/payload/age-header.ts'
import {
  chunkBytes,
  tagBytes,
  type ChunkCipher,
} from '../../../src/dossier-file/payload/chunk-cipher.ts'
import { payloadKey, payloadNonceBytes } from '../../../src/dossier-file/payload/payload-key.ts'
import { openPayload, sealedBytes, sealPayload } from '../../../src/dossier-file/payload/payload.ts'
import { createRecoveryKey } from '../../../src/dossier-file/seal-file.ts'
import { bytesIn, cutInto, joined, plainBytes } from './payload-bytes.ts'

export type CipherOf = (key: Uint8Array<ArrayBuffer>) => Promise<ChunkCipher> | ChunkCipher

const sealedChunk = chunkBytes + tagBytes
const key = new Uint8Array(32).fill(7)

/** Around every border: of a chunk, and of the chunks that go on as one piece. */
const sizes = [0, 1, 65_535, 65_536, 65_537, 15 * 65_536, 15 * 65_536 + 1, 5 * 2 ** 20 + 3]

/** What every cipher of a payload has to do, whatever it is made of. */
export function describeCipher(name: string, cipherOf: CipherOf): void {
  const seal = async (plain: Uint8Array, steps: readonly number[] = [100_000]) =>
    joined(sealPayload(cutInto(plain, steps), await cipherOf(key)))

  /** Every piece that came before the refusal. */
  async function open(sealed: Uint8Array, steps: readonly number[] = [100_000]) {
    const seen: Uint8Array[] = []
    try {
      const broken = () => new RangeError('broken')
      for await (const piece of openPayload(cutInto(sealed, steps), await cipherOf(key), broken))
        seen.push(piece)
      return { plain: bytesIn(seen), isBroken: false }
    } catch (cause) {
      expect(cause).toEqual(new RangeError('broken'))
      return { plain: bytesIn(seen), isBroken: true }
    }
  }

  async function expectRefused(sealed: Uint8Array, plain: Uint8Array) {
    const opened = await open(sealed)
    expect(opened.isBroken).toBe(true)
    // What was given before is true, if not all.
    expect(opened.plain.length).toBeLessThanOrEqual(plain.length)
    expect(isSame(opened.plain, plain.subarray(0, opened.plain.length))).toBe(true)
  }

  describe(name, () => {
    test.each(sizes)('%i bytes: the library of age opens what we seal', async (size) => {
      const plain = plainBytes(size)
      const { secret, recipient } = await createRecoveryKey()
      const header = await makeAgeHeader([recipient])
      const nonce = new Uint8Array(payloadNonceBytes).fill(9)
      const cipher = await cipherOf(payloadKey(header.fileKey, nonce))
      const payload = await joined(sealPayload(cutInto(plain, [70_000]), cipher))
      expect(payload.length).toBe(sealedBytes(size))
      const decrypter = new Decrypter()
      decrypter.addIdentity(secret)
      const opened = await decrypter.decrypt(bytesIn([header.bytes, nonce, payload]))
      expect(isSame(opened, plain)).toBe(true)
    })

    test.each(sizes)('%i bytes: we open what the library of age sealed', async (size) => {
      const plain = plainBytes(size)
      const { secret, recipient } = await createRecoveryKey()
      const encrypter = new Encrypter()
      encrypter.addRecipient(recipient)
      const file = await encrypter.encrypt(plain)
      const header = findAgeHeader(file)
      if (!header) throw new Error('no header')
      expect(header.stanzas).toHaveLength(1)
      const start = header.size + payloadNonceBytes
      const fileKey = await openAgeHeader(file.subarray(0, header.size), secret)
      const cipher = await cipherOf(payloadKey(fileKey, file.subarray(header.size, start)))
      const pieces = cutInto(file.subarray(start), [70_000])
      const opened = await joined(openPayload(pieces, cipher, () => new Error('broken')))
      expect(isSame(opened, plain)).toBe(true)
    })

    test('it does not matter in which pieces the bytes come', async () => {
      const plain = plainBytes(3 * 2 ** 20 + 17)
      const sealed = await seal(plain)
      const steps = fc.array(fc.integer({ min: 0, max: 1_500_000 }), { minLength: 1, maxLength: 4 })
      await fc.assert(
        fc.asyncProperty(steps, async (given) => {
          // A piece of nothing now and then, and never only those.
          const cuts = [...given, 400_000]
          expect(isSame(await seal(plain, cuts), sealed)).toBe(true)
          expect(isSame((await open(sealed, cuts)).plain, plain)).toBe(true)
        }),
        { numRuns: 10 },
      )
    })

    test('a flipped bit is seen, wherever it is', async () => {
      const plain = plainBytes(2 ** 20 + 200_000)
      const sealed = await seal(plain)
      await fc.assert(
        fc.asyncProperty(
          fc.nat({ max: sealed.length - 1 }),
          fc.nat({ max: 7 }),
          async (at, bit) => {
            const changed = sealed.slice()
            changed[at] = (changed[at] ?? 0) ^ (1 << bit)
            await expectRefused(changed, plain)
          },
        ),
        { numRuns: 30 },
      )
    })

    test('chunks that are missing, doubled or in another place are seen', async () => {
      const plain = plainBytes(20 * chunkBytes + 5)
      const chunks = chunksOf(await seal(plain))
      const place = fc.nat({ max: chunks.length - 1 })
      await fc.assert(
        fc.asyncProperty(place, place, async (a, b) => {
          const [one, other] = [chunks[a], chunks[b]] as [Uint8Array, Uint8Array]
          const swapped = chunks.map((chunk, n) => (n === a ? other : n === b ? one : chunk))
          if (a !== b) await expectRefused(bytesIn(swapped), plain)
          await expectRefused(bytesIn(chunks.toSpliced(a, 1)), plain)
          await expectRefused(bytesIn(chunks.toSpliced(b, 0, one)), plain)
        }),
        { numRuns: 10 },
      )
    })

    test('an end that is too early or too late is seen, also at the border of a chunk', async () => {
      const plain = plainBytes(16 * chunkBytes)
      const sealed = await seal(plain)
      const ends = [0, 1, 15, 16, 17, sealedChunk, 15 * sealedChunk, sealed.length - 1]
      for (const end of [...ends, 15 * sealedChunk + 1, 15 * sealedChunk + 16]) {
        await expectRefused(sealed.subarray(0, end), plain)
      }
      for (const more of [1, 15, 16, 17, sealedChunk]) {
        await expectRefused(bytesIn([sealed, plainBytes(more)]), plain)
      }
    })

    test('a payload that ends in a chunk of nothing is refused, as age does', async () => {
      const cipher = await cipherOf(key)
      const chunk = plainBytes(chunkBytes)
      const [full, none] = [new Uint8Array(sealedChunk), new Uint8Array(tagBytes)]
      await cipher.seal(chunk, new Uint8Array(12), full)
      const lastNonce = Uint8Array.from([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1])
      await cipher.seal(new Uint8Array(), lastNonce, none)
      await expectRefused(bytesIn([full, none]), chunk)
    })

    test('another key opens nothing', async () => {
      const sealed = await seal(plainBytes(100))
      const cipher = await cipherOf(new Uint8Array(32).fill(8))
      const pieces = cutInto(sealed, [50])
      await expect(joined(openPayload(pieces, cipher, () => new Error('broken')))).rejects.toThrow(
        'broken',
      )
    })
  })
}

function chunksOf(sealed: Uint8Array): Uint8Array[] {
  const count = Math.ceil(sealed.length / sealedChunk)
  return Array.from({ length: count }, (_, n) =>
    sealed.subarray(n * sealedChunk, (n + 1) * sealedChunk),
  )
}

/** The library that compares takes seconds for a megabyte. */
function isSame(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, n) => byte === b[n])
}
