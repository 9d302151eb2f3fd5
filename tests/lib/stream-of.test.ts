import { expect, test } from 'vitest'
import { streamOf } from '../../src/lib/stream-of.ts'

/** Counts what was asked for, and whether it was told to end. */
function watched() {
  const seen = { asked: 0, isEnded: false }
  async function* pieces() {
    try {
      for (; seen.asked < 3;) yield Promise.resolve(++seen.asked)
    } finally {
      seen.isEnded = true
    }
  }
  return { seen, stream: streamOf(pieces()) }
}

const later = () => new Promise((resolve) => setImmediate(resolve))

test('a piece is asked for only when somebody reads, and all come in order', async () => {
  const { seen, stream } = watched()
  await later()
  expect(seen.asked).toBe(0)
  const reader = stream.getReader()
  for (const piece of [1, 2, 3]) {
    expect(await reader.read()).toEqual({ value: piece, done: false })
    await later()
    expect(seen.asked).toBe(piece)
  }
  expect((await reader.read()).done).toBe(true)
})

test('to cancel ends the pieces', async () => {
  const { seen, stream } = watched()
  const reader = stream.getReader()
  await reader.read()
  await reader.cancel()
  expect(seen).toEqual({ asked: 1, isEnded: true })
})

test('what a piece throws comes to the reader', async () => {
  async function* broken() {
    yield Promise.resolve(1)
    throw new RangeError('broken')
  }
  const reader = streamOf(broken()).getReader()
  await reader.read()
  await expect(reader.read()).rejects.toThrow('broken')
})
