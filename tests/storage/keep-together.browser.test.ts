import { expect, onTestFinished, test } from 'vitest'
import { deleteDatabase } from '../../src/storage/delete-database.ts'
import { createFilesConnection } from '../../src/storage/files/files-connection.ts'
import { filesPlace } from '../../src/storage/files/files-place.ts'
import { createKeepTogether } from '../../src/storage/files/keep-together.ts'
import { createFaults } from './faults.ts'
import { freshName } from './dexie-support.ts'
import { openTestFiles } from './files-support.ts'
import { blobOf, mebibyte, sameContent, sha256Of } from './files-world.ts'
import { must } from './store-world.ts'

// Files that come while another is being written share its next transaction, and its faults.

const blobs = [1, 2, 3, 4, 5].map((n) => blobOf(mebibyte + n, n))

function openFaulty() {
  const faults = createFaults()
  const store = openTestFiles({
    name: freshName(),
    configure: faults.configure,
    backOffMs: [1, 1, 1],
  })
  onTestFinished(async () => {
    faults.disarm()
    await must(store.destroy())
  })
  return { faults, store }
}

test('the first goes at once, and those that came meanwhile in one write', async () => {
  const place = () => filesPlace(indexedDB)
  const name = freshName()
  const connection = createFilesConnection({ name, place })
  onTestFinished(async () => {
    connection.close()
    await deleteDatabase(name, (await place()).indexedDB, 5000)
  })
  let writes = 0
  const together = createKeepTogether({
    ...connection,
    write: (work) => {
      writes += 1
      return connection.write(work)
    },
  })
  const files = await Promise.all(
    blobs.map(async (blob) => {
      const rows = [{ file: await sha256Of(blob), n: 0, bytes: await blob.arrayBuffer() }]
      return { file: await sha256Of(blob), size: blob.size, at: 1, rows }
    }),
  )
  const kept = await Promise.all(files.map((file) => together(file)))
  expect(kept).toEqual(files.map(() => ({ ok: true, value: { isBack: true } })))
  expect(writes).toBe(2)
})

test.each(['UnknownError', 'InvalidStateError', 'AbortError', 'QuotaExceededError'])(
  '%s once costs none of them',
  async (name) => {
    const { faults, store } = openFaulty()
    faults.arm('chunks', name, 1)
    await Promise.all(blobs.map((blob) => must(store.keep(blob))))
    for (const blob of blobs) {
      expect(await sameContent(await must(store.read(await sha256Of(blob), '')), blob)).toBe(true)
    }
  },
)

test('what the disk has no room for is told of each, and nothing of it can be read', async () => {
  const { faults, store } = openFaulty()
  faults.arm('chunks', 'QuotaExceededError', Infinity)
  const told = await Promise.all(blobs.map((blob) => store.keep(blob)))
  expect(told).toEqual(blobs.map(() => ({ ok: false, error: { type: 'DiskFull' } })))
  faults.disarm()
  expect(await must(store.list())).toEqual([])
  for (const blob of blobs) await must(store.keep(blob))
})
