import { describe, expect, onTestFinished, test, vi } from 'vitest'
import type { FileAside } from '../../src/services/evidence/file-store.ts'
import { createDexieFileStore } from '../../src/storage/files/dexie-file-store.ts'
import { beginAside } from '../../src/storage/files/slots/aside-folder.ts'
import { blobOf, mebibyte, sha256Of } from './files-world.ts'
import { expectWhole, openSlotStore, place, rowsOf, slotsOf } from './slots-world.ts'
import { must, tickingClock } from './store-world.ts'

describe('taking in what waits aside', () => {
  /** Sets these aside as the worker that checks a file does. */
  async function setAside(blobs: readonly Blob[]) {
    const aside = await beginAside(place, 10 * mebibyte)
    if (aside === undefined) throw new Error('nothing can be set aside in this browser')
    onTestFinished(aside.drop)
    const asides: FileAside[] = []
    for (const [n, blob] of blobs.entries()) {
      const name = `waits-${aside.name}-${n}`
      const handle = await aside.folder.getFileHandle(name, { create: true })
      const stream = await handle.createWritable()
      await stream.write(blob)
      await stream.close()
      asides.push({ place: aside.name, name, file: await sha256Of(blob), size: blob.size })
    }
    return { aside, asides }
  }

  test('it is here under its hash, and was not copied', async () => {
    const { store, name } = openSlotStore()
    const blobs = [1, 2, 3].map((seed) => blobOf(mebibyte + seed, seed))
    const { aside, asides } = await setAside(blobs)
    const told = vi.fn()
    store.subscribe(told)
    expect(await store.takeAside(asides)).toEqual(asides.map(({ file }) => file))
    expect(told).toHaveBeenCalledTimes(1)
    for (const [n, { file }] of asides.entries()) await expectWhole(store, file, blobs[n] as Blob)
    expect([...(await slotsOf(name)).keys()].sort()).toEqual(asides.map((one) => one.name).sort())
    for await (const left of aside.folder.keys()) expect(left).toBeUndefined()
    await aside.drop()
    for (const [n, { file }] of asides.entries()) await expectWhole(store, file, blobs[n] as Blob)
  })

  test('what is not there is left to be kept', async () => {
    const { store, name } = openSlotStore()
    const { aside, asides } = await setAside([1, 2, 3].map((seed) => blobOf(mebibyte, seed)))
    const [sound, gone, elsewhere] = asides as [FileAside, FileAside, FileAside]
    await aside.folder.removeEntry(gone.name)
    const given = [sound, gone, { ...elsewhere, place: 'none' }]
    expect(await store.takeAside(given)).toEqual([sound.file])
    expect(await must(store.list())).toMatchObject([{ file: sound.file }])
    expect((await slotsOf(name)).size).toBe(1)
  })

  test('what was here before, in the database or in a slot, gives way', async () => {
    const { store, keep, name } = openSlotStore()
    const [first, second] = [blobOf(mebibyte, 1), blobOf(mebibyte, 2)]
    await keep(first)
    const page = createDexieFileStore({ name, place, clock: tickingClock() })
    await must(page.keep(second))
    page.close()
    const { asides } = await setAside([first, second])
    expect(await store.takeAside(asides)).toHaveLength(2)
    await expectWhole(store, asides[0]?.file ?? '', first)
    await expectWhole(store, asides[1]?.file ?? '', second)
    expect((await rowsOf(name)).chunks).toBe(0)
    await expect.poll(async () => (await slotsOf(name)).size).toBe(2)
  })

  test('a person who stops it finds nothing more taken in', async () => {
    const { store, name } = openSlotStore()
    const { asides } = await setAside([blobOf(mebibyte, 1)])
    expect(await store.takeAside(asides, AbortSignal.abort())).toEqual([])
    expect((await slotsOf(name)).size).toBe(0)
  })

  test('when the rows cannot be written no slot stays', async () => {
    const { store, name } = openSlotStore()
    const { asides } = await setAside([blobOf(mebibyte, 1)])
    await must(store.list())
    const taking = store.takeAside(asides)
    store.close()
    expect(await taking).toEqual([])
    const again = openSlotStore({ name })
    expect(await must(again.store.list())).toEqual([])
    await expect.poll(async () => (await slotsOf(name)).size).toBe(0)
  })
})
