import { expect, onTestFinished } from 'vitest'
import type { FileStore } from '../../src/services/evidence/file-store.ts'
import { createDexieFileStore } from '../../src/storage/files/dexie-file-store.ts'
import { createFilesDatabase } from '../../src/storage/files/files-database.ts'
import { filesPlace } from '../../src/storage/files/files-place.ts'
import { createKeepHelper } from '../../src/storage/files/keep-helper.ts'
import keepWorkerUrl from '../../src/storage/files/keep-worker.ts?worker&url'
import { slotFolder } from '../../src/storage/files/slots/slot-folder.ts'
import { freshName } from './dexie-support.ts'
import { mebibyte, sameContent } from './files-world.ts'
import { must, tickingClock } from './store-world.ts'

/** Where the app keeps files. */
export const place = () => filesPlace(indexedDB)

interface Opening {
  readonly name?: string
  readonly workerUrl?: string
  readonly clock?: { now: () => number }
}

/** A store of the app's kind, gone after the test; by its worker unless told. */
export function openSlotStore({
  name = freshName(),
  workerUrl,
  clock = tickingClock(),
}: Opening = {}) {
  const startWorker = (database: string) =>
    new Worker(workerUrl ?? keepWorkerUrl, { type: 'module', name: database })
  const store = createDexieFileStore({
    name,
    place,
    clock,
    helper: createKeepHelper(name, { startWorker }),
  })
  onTestFinished(async () => {
    await must(store.destroy())
  })
  const keep = (blob: Blob) => must(store.keep(blob, { isSafeElsewhere: true }))
  return { store, keep, name }
}

/** What its database holds. */
export async function rowsOf(name: string) {
  const db = createFilesDatabase(name, (await place()).indexedDB)
  await db.open()
  const found = { rows: await db.files.toArray(), chunks: await db.chunks.count() }
  db.close()
  return found
}

export async function folderOf(name: string): Promise<FileSystemDirectoryHandle> {
  const root = await (await place()).root()
  if (root === undefined) throw new Error('this browser has no private file system')
  return slotFolder(root, name)
}

/** Names and sizes of all that lies in the folder of its slots. */
export async function slotsOf(name: string): Promise<Map<string, number>> {
  const folder = await folderOf(name)
  const sizes = new Map<string, number>()
  for await (const slot of folder.keys()) {
    sizes.set(slot, (await (await folder.getFileHandle(slot)).getFile()).size)
  }
  return sizes
}

export async function writeSlot(name: string, slot: string, bytes: Blob): Promise<void> {
  const handle = await (await folderOf(name)).getFileHandle(slot, { create: true })
  const stream = await handle.createWritable()
  await stream.write(bytes)
  await stream.close()
}

/** The file is here, as a whole and in parts. */
export async function expectWhole(store: FileStore, file: string, blob: Blob): Promise<void> {
  expect(await sameContent(await must(store.read(file, '')), blob)).toBe(true)
  const parts: BlobPart[] = []
  for (let n = 0; n < Math.ceil(blob.size / mebibyte); n++) {
    const part = await must(store.readPart(file, n))
    if (part) parts.push(part)
  }
  expect(await sameContent(new Blob(parts), blob)).toBe(true)
}
