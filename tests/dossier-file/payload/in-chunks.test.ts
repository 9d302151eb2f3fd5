import { expect, test, vi } from 'vitest'
import { inChunks, type ChunkWork } from '../../../src/dossier-file/payload/in-chunks.ts'
import { cutInto, joined, plainBytes } from './payload-bytes.ts'

/** Chunks of 10 bytes that become 12; each is done only when it is told to. */
function slowWork(isAside = true) {
  const waiting: (() => void)[] = []
  const work: ChunkWork = {
    from: 10,
    to: 12,
    isAside,
    turn: (chunk, _nonce, into) => {
      const bytes = chunk.slice()
      return new Promise((resolve) => {
        waiting.push(() => {
          into.set(bytes)
          resolve()
        })
      })
    },
  }
  return { work, waiting }
}

const piece = 150

test('the nonces count, and only the last one says that it is', async () => {
  const nonces: string[] = []
  const work: ChunkWork = {
    from: 10,
    to: 10,
    isAside: false,
    turn: (_chunk, nonce) => {
      nonces.push(nonce.join(' '))
      return Promise.resolve()
    },
  }
  await joined(inChunks(cutInto(plainBytes(10 * 300), [70]), work))
  expect(nonces).toHaveLength(300)
  expect(nonces[0]).toBe('0 0 0 0 0 0 0 0 0 0 0 0')
  expect(nonces[256]).toBe('0 0 0 0 0 0 0 0 0 1 0 0')
  expect(nonces[299]).toBe('0 0 0 0 0 0 0 0 0 1 43 1')
  expect(new Set(nonces).size).toBe(300)
})

test('work that is done aside goes on in few pieces at once, and comes out in order', async () => {
  const { work, waiting } = slowWork()
  const plain = plainBytes(20 * piece)
  let most = 0
  const turned = joined(inChunks(cutInto(plain, [piece]), { ...work, from: 10, to: 10 }))
  const isDone = turned.then(() => true)
  while (!(await Promise.race([isDone, quiet()]))) {
    most = Math.max(most, waiting.length)
    // The youngest first.
    for (const done of waiting.splice(0).reverse()) done()
  }
  expect(most).toBe(4 * 15)
  expect([...(await turned)]).toEqual([...plain])
})

test('work that holds up who asks is not done ahead', async () => {
  const { work, waiting } = slowWork(false)
  const turned = inChunks(cutInto(plainBytes(20 * piece), [piece]), work)
  const first = turned.next()
  await quiet()
  expect(waiting).toHaveLength(15)
  for (const done of waiting) done()
  expect((await first).value).toHaveLength(15 * 12)
})

test('who stops asking ends the source', async () => {
  let isEnded = false
  async function* endless() {
    try {
      for (;;) yield Promise.resolve(plainBytes(1000))
    } finally {
      isEnded = true
    }
  }
  const turned = inChunks(endless(), {
    from: 10,
    to: 10,
    isAside: false,
    turn: () => Promise.resolve(),
  })
  await turned.next()
  await turned.return()
  expect(isEnded).toBe(true)
})

test('one that fails ends all, and those behind it fail without a word', async () => {
  const onLost = vi.fn()
  process.on('unhandledRejection', onLost)
  let count = 0
  const work: ChunkWork = {
    from: 10,
    to: 10,
    isAside: true,
    turn: () => Promise.reject(new Error(`number ${(count += 1)}`)),
  }
  await expect(joined(inChunks(cutInto(plainBytes(6 * piece), [90]), work))).rejects.toThrow(
    'number 1',
  )
  await quiet()
  process.off('unhandledRejection', onLost)
  expect(onLost).not.toHaveBeenCalled()
})

/** Everything that can go on without being told has gone on. */
function quiet(): Promise<false> {
  return new Promise((resolve) => setImmediate(() => resolve(false)))
}
