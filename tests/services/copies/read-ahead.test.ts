import { expect, test } from 'vitest'
import { ok } from '../../../src/lib/result.ts'
import { createReadAhead } from '../../../src/services/copies/read-ahead.ts'
import { filePartBytes } from '../../../src/services/evidence/file-store.ts'

const order = [
  { file: 'a', size: 2 * filePartBytes },
  { file: 'b', size: filePartBytes + 1 },
  { file: 'c', size: 5 },
  { file: 'd', size: 9 * filePartBytes },
]

/** A store that answers when it is told to. */
function slowStore() {
  const asked: string[] = []
  const answers = new Map<string, () => void>()
  const bytes = new Map<string, Uint8Array<ArrayBuffer>>()
  return {
    asked,
    bytes,
    answer: async (key: string) => {
      answers.get(key)?.()
      answers.delete(key)
      await new Promise((resolve) => setImmediate(resolve))
    },
    readPart: (file: string, n: number) => {
      const key = `${file}${n}`
      asked.push(key)
      return new Promise<ReturnType<typeof ok<Uint8Array<ArrayBuffer>>>>((resolve) => {
        answers.set(key, () => {
          const part = new Uint8Array(1)
          bytes.set(key, part)
          resolve(ok(part))
        })
      })
    },
  }
}

test('the next files are asked for at once, and the parts of each one after the other', async () => {
  const store = slowStore()
  const read = createReadAhead(store, order)
  const first = read('a', 0)
  expect(store.asked).toEqual(['a0', 'b0', 'c0', 'd0'])
  await store.answer('b0')
  expect(store.asked).toEqual(['a0', 'b0', 'c0', 'd0', 'b1'])
  await store.answer('a0')
  expect(store.asked.at(-1)).toBe('a1')
  expect(await first).toEqual(ok(store.bytes.get('a0')))
})

const inOrder = ['a0', 'a1', 'b0', 'b1', 'c0', ...Array.from({ length: 9 }, (_, n) => `d${n}`)]

test.each([
  ['in order', inOrder],
  ['in another order', ['d8', 'a0', 'a1', 'c0', 'b0', 'b1', 'd0', 'd1', 'd2']],
])('each part comes to whoever asks for it, %s', async (_, wanted) => {
  const store = slowStore()
  const read = createReadAhead(store, order)
  for (const key of wanted) {
    const part = read(key.charAt(0), Number(key.charAt(1)))
    while (!store.bytes.has(key)) for (const one of store.asked) await store.answer(one)
    expect(await part).toEqual(ok(store.bytes.get(key)))
  }
  if (wanted === inOrder) expect([...store.asked].sort()).toEqual(inOrder)
})

test('no more than six parts wait in memory, however large a file is', async () => {
  const store = slowStore()
  const read = createReadAhead(store, [{ file: 'film', size: 500 * filePartBytes }])
  const first = read('film', 0)
  for (let n = 0; n < 20; n++) await store.answer(`film${n}`)
  await first
  expect(store.bytes.size).toBe(7)
})
