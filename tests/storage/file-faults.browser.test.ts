import { describe, expect, onTestFinished, test } from 'vitest'
import type { FileStore } from '../../src/services/evidence/file-store.ts'
import { createFilesDatabase, filesVersion } from '../../src/storage/files/files-database.ts'
import { freshName } from './dexie-support.ts'
import { createFaults, failingOpens, settled, silentOpens } from './faults.ts'
import { openTestFiles, placeWithoutSlots } from './files-support.ts'
import { blobOf, mebibyte, sameContent, sha256Of } from './files-world.ts'
import { must } from './store-world.ts'

const quick = [1, 1, 1]
const names = ['UnknownError', 'InvalidStateError', 'AbortError', 'QuotaExceededError']
const expected = (name: string) => (name === 'QuotaExceededError' ? 'DiskFull' : 'ConnectionLost')

function openFaulty() {
  const faults = createFaults()
  const name = freshName()
  const store = openTestFiles({ name, configure: faults.configure, backOffMs: quick })
  onTestFinished(async () => {
    faults.disarm()
    await must(store.destroy())
  })
  return { faults, store, name }
}

/** The tables as they are, without the store. */
async function look<T>(name: string, work: (db: ReturnType<typeof createFilesDatabase>) => T) {
  const db = createFilesDatabase(name, indexedDB)
  await db.open()
  try {
    return await work(db)
  } finally {
    db.close()
  }
}

async function expectWhole(store: FileStore, blob: Blob): Promise<void> {
  expect(await sameContent(await must(store.read(await sha256Of(blob), '')), blob)).toBe(true)
}

describe('a fault while keeping', () => {
  // Three transactions of parts.
  const blob = blobOf(9 * mebibyte, 5)
  const places = (['files', 'chunks'] as const).flatMap((table) =>
    names.flatMap((name) => [0, 2, 4].map((after) => [table, name, after] as const)),
  )

  test.each(places)(
    'on %s, %s after %i calls: typed, nothing half is readable, what was kept stays, the next works',
    async (table, name, after) => {
      const { faults, store } = openFaulty()
      const other = blobOf(mebibyte + 1, 6)
      await must(store.keep(other))
      const file = await sha256Of(blob)
      let parts = 0
      const arm = () => faults.arm(table, name, Infinity)
      if (after === 0) arm()
      const failed = await store.keep(blob, {
        onProgress: () => {
          parts += 1
          if (parts === after) arm()
        },
      })
      expect(failed).toEqual({ ok: false, error: { type: expected(name) } })
      faults.disarm()
      expect(await must(store.read(file, ''))).toBeUndefined()
      expect(await must(store.readPart(file, 0))).toBeUndefined()
      expect(await must(store.list())).toHaveLength(1)
      await expectWhole(store, other)
      await must(store.keep(blob))
      await expectWhole(store, blob)
    },
  )

  test.each(names.slice(0, 3))('%s once or twice is overcome', async (name) => {
    const { faults, store } = openFaulty()
    faults.arm('chunks', name, 2)
    await must(store.keep(blob))
    await expectWhole(store, blob)
  })

  test('a disk that is full leaves no parts behind', async () => {
    const { faults, store, name } = openFaulty()
    await must(store.keep(blobOf(10)))
    await store.keep(blob, { onProgress: () => faults.arm('chunks', 'QuotaExceededError', 1) })
    expect(await look(name, (db) => db.chunks.count())).toBe(1)
    expect(await look(name, (db) => db.files.count())).toBe(1)
  })

  test('bytes that the browser cannot read are told of as such', async () => {
    const { store } = openFaulty()
    const gone = new Blob(['x'])
    gone.arrayBuffer = () => Promise.reject(new DOMException('injected', 'NotReadableError'))
    expect(await store.keep(gone)).toEqual({ ok: false, error: { type: 'FileUnreadable' } })
  })
})

describe('damage', () => {
  async function damaged(change: (db: ReturnType<typeof createFilesDatabase>) => unknown) {
    const { store, name } = openFaulty()
    const blob = blobOf(3 * mebibyte, 8)
    const { file } = await must(store.keep(blob))
    await look(name, change)
    return { store, blob, file, told: { ok: false, error: { type: 'FileDamaged', file } } }
  }

  test('one flipped bit is found when reading, and mended by keeping the file again', async () => {
    const { store, blob, file, told } = await damaged(async (db) => {
      const chunk = await db.chunks.toCollection().first()
      if (!chunk) throw new Error('no chunk')
      const bytes = new Uint8Array(chunk.bytes)
      bytes.set([(bytes[77] ?? 0) ^ 1], 77)
      await db.chunks.put(chunk)
    })
    expect(await store.read(file, '')).toEqual(told)
    await must(store.keep(blob))
    await expectWhole(store, blob)
  })

  test('a part that is gone is found, part by part too, and mended', async () => {
    const { store, blob, file, told } = await damaged((db) =>
      db.chunks
        .toCollection()
        .first()
        .then((chunk) => chunk && db.chunks.delete([chunk.file, 1])),
    )
    expect(await store.read(file, '')).toEqual(told)
    expect((await store.readPart(file, 0)).ok).toBe(true)
    expect(await store.readPart(file, 1)).toEqual(told)
    await must(store.keep(blob))
    await expectWhole(store, blob)
  })

  test('a part that was cut is found', async () => {
    const { store, file, told } = await damaged((db) =>
      db.chunks.toCollection().modify((chunk: { n: number; bytes: ArrayBuffer }) => {
        if (chunk.n === 2) chunk.bytes = chunk.bytes.slice(0, 9)
      }),
    )
    expect(await store.readPart(file, 2)).toEqual(told)
    expect(await store.read(file, '')).toEqual(told)
  })
})

test('what interrupted writing left is no file, and goes with a sweep a day later', async () => {
  const name = freshName()
  let now = 1000
  const store = openTestFiles({ name, clock: { now: () => now } })
  onTestFinished(async () => {
    await must(store.destroy())
  })
  const file = await sha256Of(blobOf(9))
  await must(store.list())
  await look(name, async (db) => {
    await db.files.add({ file, size: 9, at: now, isWhole: false })
    await db.chunks.add({ file, n: 0, bytes: await blobOf(9).arrayBuffer() })
  })
  expect(await must(store.list())).toEqual([])
  expect(await must(store.read(file, ''))).toBeUndefined()
  await must(store.sweep(() => true, now))
  expect(await look(name, (db) => db.chunks.count())).toBe(1)
  now += 24 * 60 * 60 * 1000 + 1
  await must(store.sweep(() => true, 0))
  expect(await look(name, (db) => db.chunks.count())).toBe(0)
})

test('a part of a recording that was kept although the browser said otherwise is there once', async () => {
  let isLying = false
  const store = openTestFiles({
    backOffMs: quick,
    configure: (db) => {
      const real = db.transaction.bind(db) as (...args: unknown[]) => PromiseLike<unknown>
      const lying = async (...args: unknown[]) => {
        const value = await real(...args)
        if (!isLying) return value
        isLying = false
        throw new DOMException('injected', 'AbortError')
      }
      Object.assign(db, { transaction: lying })
    },
  })
  onTestFinished(async () => {
    await must(store.destroy())
  })
  const about = { recording: 'r1', media: 'audio/mp4', purpose: 'x', seconds: 1 }
  await must(store.addToRecording(about, new Blob(['een'])))
  isLying = true
  await must(store.addToRecording(about, new Blob(['een'])))
  expect(isLying).toBe(false)
  expect(await (await must(store.readRecording('r1')))?.text()).toBe('eeneen')
})

describe('opening', () => {
  test.each(names)('%s: once is overcome where that can be, for ever is typed', async (name) => {
    const database = freshName()
    const open = () =>
      openTestFiles({
        name: database,
        backOffMs: quick,
        place: () => Promise.resolve(placeWithoutSlots(failing)),
      })
    let failing = failingOpens(name, Infinity)
    const never = open()
    expect(await never.list()).toEqual({ ok: false, error: { type: expected(name) } })
    failing = failingOpens(name, 1)
    const once = open()
    expect((await once.list()).ok).toBe(name !== 'QuotaExceededError')
    expect((await once.list()).ok).toBe(true)
    await must(once.destroy())
  })

  test('an open that never ends is Blocked after the bound', async () => {
    const store = openTestFiles({
      place: () => Promise.resolve(placeWithoutSlots(silentOpens())),
      openWithinMs: 100,
    })
    expect(await store.list()).toEqual({ ok: false, error: { type: 'Blocked' } })
  })

  test('files of a newer build are not opened, and a tab of this build gives way to it', async () => {
    const name = freshName()
    const old = openTestFiles({ name })
    const { file } = await must(old.keep(blobOf(9)))
    const keeping = old.keep(blobOf(20 * mebibyte))
    const newer = await settled(indexedDB.open(name, (filesVersion + 1) * 10))
    onTestFinished(async () => {
      newer.close()
      await settled(indexedDB.deleteDatabase(name))
    })
    expect((await keeping).ok).toBe(false)
    expect(await old.read(file, '')).toEqual({ ok: false, error: { type: 'Superseded' } })
    expect(await openTestFiles({ name }).list()).toEqual({
      ok: false,
      error: { type: 'NewerVersion' },
    })
  })

  test('files that were erased in another tab are not made anew in this one', async () => {
    const name = freshName()
    const [here, there] = [openTestFiles({ name }), openTestFiles({ name })]
    await must(here.keep(blobOf(9)))
    await must(there.list())
    await must(here.destroy())
    expect(await there.keep(blobOf(9))).toEqual({ ok: false, error: { type: 'ConnectionLost' } })
    expect((await indexedDB.databases()).map((one) => one.name)).not.toContain(name)
  })
})

test('two tabs keep and remove the same file at once: it is whole, or it is gone', async () => {
  const name = freshName()
  const [here, there] = [openTestFiles({ name }), openTestFiles({ name })]
  onTestFinished(async () => {
    there.close()
    await must(here.destroy())
  })
  const blob = blobOf(6 * mebibyte)
  const file = await sha256Of(blob)
  for (let round = 0; round < 5; round++) {
    const [kept] = await Promise.all([here.keep(blob), there.keep(blob), there.remove([file])])
    const back = await must(here.read(file, ''))
    if (back !== undefined) expect(await sameContent(back, blob)).toBe(true)
    expect(kept.ok || kept.error.type === 'FileDamaged').toBe(true)
  }
  await must(here.keep(blob))
  await expectWhole(there, blob)
})

test('100 MB go in and out in parts, and no part is larger than a few MiB in memory', async () => {
  const store = openTestFiles()
  onTestFinished(async () => {
    await must(store.destroy())
  })
  const part = blobOf(10_000_000, 3)
  const blob = new Blob(Array.from({ length: 10 }, () => part))
  let largest = 0
  const watched = (one: Blob): Blob => {
    const arrayBuffer = one.arrayBuffer.bind(one)
    const slice = one.slice.bind(one)
    one.arrayBuffer = () => {
      largest = Math.max(largest, one.size)
      return arrayBuffer()
    }
    one.slice = (...range) => watched(slice(...range))
    return one
  }
  const { file, size } = await must(store.keep(watched(blob)))
  expect(size).toBe(100_000_000)
  expect(largest).toBeLessThanOrEqual(mebibyte)
  expect(file).toBe(await sha256Of(blob))
  await expectWhole(store, blob)
}, 120_000)
