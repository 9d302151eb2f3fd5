import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createBlobSource } from '../../src/lib/blob-source.ts'
import { createBufferPool } from '../../src/lib/buffer-pool.ts'
import type { ByteSource } from '../../src/lib/byte-source.ts'
import { createHandleSource, openHandleSource } from '../../src/lib/handle-source.ts'
import { handleOf } from '../support/handle-of.ts'

const bytes = new Uint8Array(1_500_000).map((_, n) => (n >> 8) ^ (n * 7))

/** As of browsers that cannot read a Blob into memory that they are given. */
function withoutStreams(blob: Blob): Blob {
  const slice = blob.slice.bind(blob)
  blob.slice = (...span) => withoutStreams(slice(...span))
  blob.stream = () => new ReadableStream()
  return blob
}

const sources: readonly [string, () => ByteSource][] = [
  ['a Blob', () => createBlobSource(new Blob([bytes]))],
  ['a Blob that is no stream of bytes', () => createBlobSource(withoutStreams(new Blob([bytes])))],
  ['an open file', () => createHandleSource(handleOf(bytes))],
]

describe.each(sources)('%s', (_, open) => {
  test('gives the bytes of any place, also beyond the end, whatever was read before', async () => {
    const places = fc.record({
      from: fc.oneof(fc.nat(bytes.length + 10), fc.record({ gap: fc.nat(300_000) })),
      length: fc.oneof(fc.nat(400_000), fc.nat(40)),
      isReleased: fc.boolean(),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(places, { maxLength: 8 }), async (asked) => {
        const source = open()
        let end = 0
        for (const { from, length, isReleased } of asked) {
          const at = typeof from === 'number' ? from : end + from.gap
          end = at + length
          const given = await source.read(at, length)
          expect(Buffer.compare(given, bytes.subarray(at, at + length))).toBe(0)
          if (isReleased) source.release(given)
        }
        source.close()
      }),
      { numRuns: 60, seed: 20261122 },
    )
  })

  test('what was not released stays as it was, also when several are asked for at once', async () => {
    const source = open()
    const places = [0, 300_000, 600_000, 10, 900_000]
    const given = await Promise.all(places.map((at) => source.read(at, 300_000)))
    for (const [n, at] of places.entries()) {
      expect(Buffer.compare(given[n] ?? new Uint8Array(), bytes.subarray(at, at + 300_000))).toBe(0)
    }
    source.close()
  })

  test('knows how much there is', () => {
    expect(open().size).toBe(bytes.length)
  })
})

test('memory that was released is used again', async () => {
  const source = createHandleSource(handleOf(bytes))
  const first = await source.read(0, 1000)
  const second = await source.read(0, 1000)
  expect(second.buffer).not.toBe(first.buffer)
  source.release(first)
  expect((await source.read(5, 1000)).buffer).toBe(first.buffer)
})

test('a source closes its file', () => {
  const handle = handleOf(bytes)
  createHandleSource(handle).close()
  expect(handle.isOpen).toBe(false)
})

test('a file is read at once where others may read it meanwhile, and else by its Blob', async () => {
  const fileIn = (open: () => object) =>
    ({
      createSyncAccessHandle: () => Promise.resolve().then(open),
    }) as unknown as FileSystemFileHandle
  const shared = await openHandleSource(fileIn(() => ({ ...handleOf(bytes), mode: 'read-only' })))
  expect(await shared?.read(7, 3)).toEqual(bytes.slice(7, 10))
  const alone = handleOf(bytes)
  expect(await openHandleSource(fileIn(() => alone))).toBeUndefined()
  expect(alone.isOpen).toBe(false)
  const inUse = () => {
    throw new DOMException('in use', 'NoModificationAllowedError')
  }
  expect(await openHandleSource(fileIn(inUse))).toBeUndefined()
  expect(await openHandleSource({} as FileSystemFileHandle)).toBeUndefined()
})

test('a file that cannot be read says why each time, and is asked anew', async () => {
  const blob = new Blob([bytes])
  const slice = blob.slice.bind(blob)
  let isGone = true
  blob.slice = (...span) => {
    if (isGone) throw new DOMException('gone', 'NotReadableError')
    return slice(...span)
  }
  const source = createBlobSource(blob)
  await expect(source.read(0, 10)).rejects.toThrow('gone')
  await expect(source.read(0, 10)).rejects.toThrow('gone')
  isGone = false
  expect(await source.read(3, 2)).toEqual(bytes.slice(3, 5))
})

test('a pool lets go of a buffer that is too small rather than to hold both', () => {
  const pool = createBufferPool()
  const small = pool.take(10)
  pool.putBack(small)
  expect(pool.take(2 ** 21).byteLength).toBe(2 ** 21)
  expect(pool.take(10)).not.toBe(small)
})
