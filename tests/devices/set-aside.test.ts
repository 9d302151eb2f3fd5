import { expect, test } from 'vitest'
import { createDiskWriter } from '../../src/devices/reading/disk-writer.ts'
import { createAside } from '../../src/devices/reading/set-aside.ts'
import { checkAttachments } from '../../src/dossier-file/check-attachments.ts'
import { readDossierFile } from '../../src/dossier-file/read-dossier-file.ts'
import { fileOf, sourceOf } from '../dossier-file/parts.ts'
import { bytesOf, mebibyte } from '../storage/files-world.ts'

/** A disk of so many bytes, as workers have it; `spoil` changes what is written. */
function createDisk(room: number, spoil: (bytes: Uint8Array) => void = () => undefined) {
  const files = new Map<string, Uint8Array>()
  const open = new Set<string>()

  function handleOf(name: string) {
    open.add(name)
    return {
      write(bytes: Uint8Array, { at }: { at: number }) {
        const before = files.get(name) ?? new Uint8Array(0)
        const taken = [...files.values()].reduce((sum, { length }) => sum + length, 0)
        if (taken + bytes.length > room) throw new DOMException('full', 'QuotaExceededError')
        const after = new Uint8Array(Math.max(before.length, at + bytes.length))
        after.set(before)
        after.set(bytes, at)
        spoil(after)
        files.set(name, after)
        return bytes.length
      },
      read(into: Uint8Array, { at }: { at: number }) {
        const found = (files.get(name) ?? new Uint8Array(0)).subarray(at, at + into.length)
        into.set(found)
        return found.length
      },
      flush: () => undefined,
      close: () => open.delete(name),
    }
  }

  const folder = {
    getFileHandle: (name: string) => {
      files.set(name, new Uint8Array(0))
      return Promise.resolve({ createSyncAccessHandle: () => Promise.resolve(handleOf(name)) })
    },
    removeEntry: (name: string) => {
      if (open.has(name)) return Promise.reject(new DOMException('in use', 'InvalidStateError'))
      files.delete(name)
      return Promise.resolve()
    },
  } as unknown as FileSystemDirectoryHandle
  return { folder, files, open }
}

const photos = [300_000, mebibyte + 5, 100_000, 2.5 * mebibyte, 25 * mebibyte].map((size, n) =>
  bytesOf(size, n + 1),
)
const sources = photos.map((bytes) => sourceOf(bytes, mebibyte))
const file = fileOf({ attachments: sources.map((one) => ({ ...one, media: 'image/jpeg' })) })

function numbered(): () => string {
  let n = 0
  return () => `slot-${++n}`
}

/** Checks a file with these photos, after `change` had it, and sets them aside. */
async function setAside(
  disk: ReturnType<typeof createDisk>,
  { but = [] as string[], change = (blob: Blob) => Promise.resolve(blob) } = {},
) {
  const read = await readDossierFile(await change(await file))
  if (!read.ok) throw new Error(read.error.type)
  const writer = createDiskWriter(disk.folder, numbered())
  const aside = createAside({ least: mebibyte / 4, but: new Set(but) }, writer)
  const checked = await checkAttachments(read.value, { aside })
  if (!checked.ok) throw new Error(checked.error.type)
  expect(disk.open.size).toBe(0)
  return { sound: checked.value.sound.length, names: await writer.names() }
}

const large = [0, 1, 3, 4]

test('attachments lie aside byte for byte, but the small ones and those that are here', async () => {
  const disk = createDisk(Infinity)
  const { sound, names } = await setAside(disk, { but: [sources[1]?.sha256 ?? ''] })
  expect(sound).toBe(photos.length)
  const wanted = large.filter((n) => n !== 1).map((n) => sources[n]?.sha256)
  expect(names.map(({ file }) => file).sort()).toEqual(wanted.sort())
  expect(disk.files.size).toBe(wanted.length)
  for (const { file, size, name } of names) {
    const bytes = photos[sources.findIndex(({ sha256 }) => sha256 === file)]
    expect(size).toBe(bytes?.length)
    expect(
      Buffer.compare(disk.files.get(name) ?? new Uint8Array(), bytes ?? new Uint8Array()),
    ).toBe(0)
  }
})

test.each([
  ['a small one', 1],
  ['one that is read in pieces', 4],
])('what is damaged does not stay aside: %s', async (_, n) => {
  const disk = createDisk(Infinity)
  const { sound, names } = await setAside(disk, {
    change: async (blob) => {
      const bytes = Buffer.from(await blob.arrayBuffer())
      const at = bytes.indexOf((photos[n] ?? new Uint8Array()).subarray(0, 64))
      bytes[at + 1_000_000] = (bytes[at + 1_000_000] ?? 0) ^ 1
      return new Blob([bytes])
    },
  })
  expect(sound).toBe(photos.length - 1)
  expect(names.map(({ file }) => file)).not.toContain(sources[n]?.sha256)
  expect(names).toHaveLength(large.length - 1)
  expect(disk.files.size).toBe(large.length - 1)
})

test('a disk that gets full is empty again, and the file is read to its end', async () => {
  const disk = createDisk(4 * mebibyte)
  expect(await setAside(disk)).toEqual({ sound: photos.length, names: [] })
  expect(disk.files.size).toBe(0)
})

test('who writes says when the disk is full, once, and gives up when another says so', async () => {
  const [full, fine] = [createDisk(10), createDisk(Infinity)]
  let told = 0
  const numbers = numbered()
  const writer = createDiskWriter(full.folder, numbers, () => told++)
  const other = createDiskWriter(fine.folder, numbers)
  for (const each of [writer, other]) {
    for (const seed of [1, 2]) {
      const begun = each.begin(`${seed}`, 100)
      await begun.add(bytesOf(100, seed))
      await begun.end(true)
    }
  }
  expect([told, await writer.names(), full.files.size]).toEqual([1, [], 0])
  expect(await other.names()).toHaveLength(2)
  const under = other.begin('3', 100)
  await under.add(bytesOf(100, 3))
  await other.giveUp()
  await under.end(true)
  expect([await other.names(), fine.files.size, fine.open.size]).toEqual([[], 0, 0])
})

test('what the disk gives back otherwise does not count', async () => {
  const disk = createDisk(Infinity, (bytes) => {
    if (bytes.length === photos[3]?.length) bytes[1_500_000] = (bytes[1_500_000] ?? 0) ^ 8
  })
  const { sound, names } = await setAside(disk)
  expect(sound).toBe(photos.length)
  expect(names.map(({ file }) => file)).not.toContain(sources[3]?.sha256)
  expect(disk.files.size).toBe(large.length - 1)
})

test('a browser without files for workers has nothing aside', async () => {
  const disk = createDisk(Infinity)
  const folder = {
    getFileHandle: () => Promise.resolve({}),
    removeEntry: () => Promise.reject(new DOMException('none', 'NotFoundError')),
  } as unknown as FileSystemDirectoryHandle
  expect(await setAside({ ...disk, folder })).toEqual({ sound: photos.length, names: [] })
})
