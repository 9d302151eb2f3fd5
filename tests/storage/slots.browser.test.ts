import { describe, expect, test, vi } from 'vitest'
import { createDexieFileStore } from '../../src/storage/files/dexie-file-store.ts'
import { slotsRootName } from '../../src/storage/files/slots/slot-folder.ts'
import { fileStoreContract } from './file-store-contract.ts'
import { blobOf, mebibyte } from './files-world.ts'
import laterWorkerUrl from './later-keep-worker.ts?worker&url'
import {
  expectWhole,
  folderOf,
  openSlotStore,
  place,
  rowsOf,
  slotsOf,
  writeSlot,
} from './slots-world.ts'
import { must, tickingClock } from './store-world.ts'

// [Note: slots] in a real browser, through the worker of the app.

const dayMs = 24 * 60 * 60 * 1000

/** What a worker does when nobody waits for it, in ms. */
const patience = { timeout: 10_000, interval: 50 }

fileStoreContract('In slots', (clock) => {
  const { store } = openSlotStore({ clock })
  return Promise.resolve({
    ...store,
    keep: (bytes, options) => store.keep(bytes, { ...options, isSafeElsewhere: true }),
  })
})

describe('where bytes are', () => {
  test('what is safe elsewhere goes into a slot at once, what is small into the database', async () => {
    const { store, keep, name } = openSlotStore()
    const [large, small] = [blobOf(3 * mebibyte + 5), blobOf(1000)]
    const [kept, tiny] = [await keep(large), await keep(small)]
    const { rows, chunks } = await rowsOf(name)
    const slot = rows.find(({ file }) => file === kept.file)?.slot ?? ''
    expect(await slotsOf(name)).toEqual(new Map([[slot, large.size]]))
    expect(rows.find(({ file }) => file === tiny.file)?.slot).toBeUndefined()
    expect(chunks).toBe(1)
    await expectWhole(store, kept.file, large)
  })

  test('what is nowhere else waits for slots that are on the disk, made ahead', async () => {
    const { store, name } = openSlotStore()
    const first = await must(store.keep(blobOf(2 * mebibyte, 1)))
    await must(store.keep(blobOf(2 * mebibyte, 2)))
    expect((await rowsOf(name)).rows.map(({ slot }) => slot)).toEqual([undefined, undefined])
    await vi.waitFor(async () => expect((await slotsOf(name)).size).toBe(32), patience)
    const later = openSlotStore({ name, workerUrl: laterWorkerUrl })
    const blob = blobOf(2 * mebibyte, 3)
    const { file } = await must(later.store.keep(blob))
    const { rows } = await rowsOf(name)
    const slot = rows.find((row) => row.file === file)?.slot ?? ''
    expect((await slotsOf(name)).get(slot)).toBe(blob.size)
    await expectWhole(store, file, blob)
    await expectWhole(store, first.file, blobOf(2 * mebibyte, 1))
  })

  test('a sweep puts what is in the database into slots, and its age stays', async () => {
    const { store, name } = openSlotStore()
    const blobs = [blobOf(2 * mebibyte, 1), blobOf(9 * mebibyte, 2), blobOf(100, 3)]
    for (const blob of blobs) await must(store.keep(blob))
    await vi.waitFor(async () => expect((await slotsOf(name)).size).toBe(32), patience)
    const before = await must(store.list())
    const later = openSlotStore({ name, workerUrl: laterWorkerUrl })
    await must(later.store.sweep(() => true, 0))
    await vi.waitFor(async () => expect((await rowsOf(name)).chunks).toBe(1), patience)
    expect(await must(store.list())).toEqual(before)
    const sizes = [...(await slotsOf(name)).values()].filter((size) => size > 0)
    expect(sizes.sort()).toEqual([blobs[0]?.size, blobs[1]?.size].sort())
    for (const [n, { file }] of before.entries()) {
      const blob = blobs.find(({ size }) => size === before[n]?.size)
      await expectWhole(store, file, blob as Blob)
    }
  })
})

describe('damage', () => {
  const blob = blobOf(2 * mebibyte + 7, 4)
  const ways: [string, (name: string, slot: string) => Promise<void>][] = [
    [
      'a flipped bit',
      async (name, slot) => {
        const bytes = new Uint8Array(await blob.arrayBuffer())
        bytes.set([(bytes[99] ?? 0) ^ 1], 99)
        await writeSlot(name, slot, new Blob([bytes]))
      },
    ],
    ['a slot cut short', (name, slot) => writeSlot(name, slot, blob.slice(0, 1_500_000))],
    ['a slot that is gone', async (name, slot) => (await folderOf(name)).removeEntry(slot)],
  ]

  test.each(ways)('%s is told of, and keeping the file again mends it', async (_, harm) => {
    const { store, keep, name } = openSlotStore()
    const { file } = await keep(blob)
    const slot = (await rowsOf(name)).rows[0]?.slot ?? ''
    await harm(name, slot)
    expect(await store.read(file, '')).toEqual({ ok: false, error: { type: 'FileDamaged', file } })
    await keep(blob)
    await expectWhole(store, file, blob)
    expect([...(await slotsOf(name)).values()]).toEqual([blob.size])
  })

  test('a page that has no worker mends it in the database', async () => {
    const { keep, name } = openSlotStore()
    const { file } = await keep(blob)
    await writeSlot(name, (await rowsOf(name)).rows[0]?.slot ?? '', blob.slice(9))
    const page = createDexieFileStore({ name, place, clock: tickingClock() })
    await must(page.keep(blob))
    await expectWhole(page, file, blob)
    expect(await rowsOf(name)).toMatchObject({ chunks: 3, rows: [{ file, isWhole: true }] })
    page.close()
  })
})

describe('taking away', () => {
  test('removed files leave no slot, and a destroyed store no folder', async () => {
    const { store, keep, name } = openSlotStore()
    const [gone, stays] = [await keep(blobOf(mebibyte, 1)), await keep(blobOf(mebibyte, 2))]
    await must(store.remove([gone.file]))
    expect((await slotsOf(name)).size).toBe(1)
    expect(await must(store.list())).toMatchObject([stays])
    await must(store.destroy())
    const root = await (await place()).root()
    const all = await root?.getDirectoryHandle(slotsRootName, { create: true })
    const folders: string[] = []
    for await (const folder of all?.keys() ?? []) folders.push(folder)
    expect(folders).not.toContain(name)
  })

  test('a sweep takes slots of nobody after a day; named, empty and young ones stay', async () => {
    const { keep, name } = openSlotStore()
    await keep(blobOf(mebibyte, 1))
    await writeSlot(name, 'nobody', blobOf(10))
    await writeSlot(name, 'empty', new Blob([]))
    const sweepAt = async (now: number) => {
      const { store } = openSlotStore({ name, clock: { now: () => now } })
      await must(store.sweep(() => true, 0))
      store.close()
      return (await slotsOf(name)).has('nobody')
    }
    expect(await sweepAt(Date.now() + dayMs / 2)).toBe(true)
    expect(await sweepAt(Date.now() + 2 * dayMs)).toBe(false)
    const left = await slotsOf(name)
    expect(left.has('empty')).toBe(true)
    expect(left.has((await rowsOf(name)).rows[0]?.slot ?? '')).toBe(true)
  })

  test('a worker that dies half-way leaves nothing that can be read', async () => {
    const { store, name } = openSlotStore()
    const large = blobOf(20 * mebibyte, 5)
    const kept = store.keep(large, { isSafeElsewhere: true, onProgress: () => store.close() })
    expect(await kept).toEqual({ ok: false, error: { type: 'ConnectionLost' } })
    expect((await rowsOf(name)).rows).toEqual([])
    const again = openSlotStore({ name })
    const { file } = await again.keep(large)
    await expectWhole(again.store, file, large)
  })
})

test('two tabs that keep the same files at once have each of them whole', async () => {
  const one = openSlotStore()
  const two = openSlotStore({ name: one.name })
  const blobs = [1, 2, 3, 4].map((seed) => blobOf(mebibyte + seed, seed))
  const kept = await Promise.all([one, two].flatMap(({ keep }) => blobs.map(keep)))
  expect(await must(one.store.list())).toHaveLength(blobs.length)
  for (const [n, { file }] of kept.entries()) {
    for (const { store } of [one, two]) await expectWhole(store, file, blobs[n % 4] as Blob)
  }
})

test('pieces of one file are each whole, in any order, long ones among them', async () => {
  const { store, name } = openSlotStore()
  const whole = blobOf(30 * mebibyte, 6)
  const places = [20, 0, 1, 12, 3, 5, 27].map((at) => at * mebibyte + 11)
  const sizes = [mebibyte, 300_000, 2 * mebibyte - 11, 5 * mebibyte, 1000, 2 * mebibyte, mebibyte]
  const pieces = places.map((at, n) => ({ at, bytes: whole.slice(at, at + (sizes[n] ?? 0)) }))
  pieces.push({ at: 7, bytes: whole.slice(7, 7 + 9 * mebibyte) })
  const keepAll = () =>
    Promise.all(
      pieces.map(({ at, bytes }) =>
        must(store.keep(bytes, { isSafeElsewhere: true, pieceOf: { file: whole, at } })),
      ),
    )
  for (const round of [await keepAll(), await keepAll()]) {
    for (const [n, { file }] of round.entries()) {
      await expectWhole(store, file, pieces[n]?.bytes as Blob)
    }
  }
  expect([...(await slotsOf(name)).values()]).toHaveLength(pieces.length - 1)
})

test('a file that was changed since it was opened is told of', async () => {
  const { store, name } = openSlotStore()
  await writeSlot(name, 'changing', blobOf(3 * mebibyte, 7))
  const file = await (await (await folderOf(name)).getFileHandle('changing')).getFile()
  await writeSlot(name, 'changing', blobOf(mebibyte, 8))
  const kept = await store.keep(file.slice(0, mebibyte), {
    isSafeElsewhere: true,
    pieceOf: { file, at: 0 },
  })
  expect(kept).toEqual({ ok: false, error: { type: 'FileUnreadable' } })
})
