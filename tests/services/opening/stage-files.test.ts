import { expect, test } from 'vitest'
import { checkAttachments } from '../../../src/dossier-file/check-attachments.ts'
import { readDossierFile } from '../../../src/dossier-file/read-dossier-file.ts'
import type { FileStore } from '../../../src/services/evidence/file-store.ts'
import { stageFiles } from '../../../src/services/opening/stage-files.ts'
import { createMemoryFileStore } from '../../../src/storage/memory-file-store.ts'
import { fileOf, sourceOf } from '../../dossier-file/parts.ts'
import { bytesOf } from '../../storage/files-world.ts'

const megabyte = 1e6

async function readWith(sizes: readonly number[]) {
  const attachments = sizes.map((size, seed) => ({
    ...sourceOf(bytesOf(size, seed + 1), megabyte),
    media: 'image/jpeg',
  }))
  const file = await readDossierFile(await fileOf({ attachments }))
  if (!file.ok) throw new Error(file.error.type)
  const checked = await checkAttachments(file.value)
  if (!checked.ok) throw new Error(checked.error.type)
  return { file: file.value, sound: checked.value.sound, aside: [] }
}

/** A store that says what is on its way into it, and answers once all have come that will. */
function openWatched(answer: (size: number) => Promise<void> = () => Promise.resolve()) {
  const memory = createMemoryFileStore({ clock: { now: () => 1 } })
  const seen = { now: 0, most: 0 }
  const files: FileStore = {
    ...memory,
    async keep(bytes, options) {
      seen.now += bytes.size
      seen.most = Math.max(seen.most, seen.now)
      await answer(bytes.size)
      const kept = await memory.keep(bytes, options)
      seen.now -= bytes.size
      return kept
    },
  }
  return { files, seen }
}

test('several files are on their way at once, and never more than fit in the memory of a phone', async () => {
  const read = await readWith(Array.from({ length: 20 }, () => 2 * megabyte))
  const { files, seen } = openWatched()
  const told: number[] = []
  const staged = await stageFiles(files, read, { onProgress: (done) => told.push(done) })
  expect(staged.ok && staged.value.kept).toHaveLength(20)
  expect(seen.most).toBeGreaterThan(8 * megabyte)
  expect(seen.most).toBeLessThan(13 * megabyte)
  expect(told).toEqual([...told].sort((a, b) => a - b))
  expect(told.at(-1)).toBe(40 * megabyte)
})

test('what waits aside is taken in, and not read from the file again', async () => {
  const read = await readWith([megabyte, 2 * megabyte, 3 * megabyte])
  const [first, second] = read.sound
  const aside = [first, second].map((one, n) => ({
    file: one?.sha256 ?? '',
    size: one?.size ?? 0,
    place: 'aside',
    name: `${n}`,
  }))
  const { files } = openWatched()
  const asked: unknown[] = []
  const copied: number[] = []
  const taking: FileStore = {
    ...files,
    keep: (bytes, options) => {
      copied.push(bytes.size)
      return files.keep(bytes, options)
    },
    takeAside: (given) => {
      asked.push(given)
      // The other one is no longer there.
      return Promise.resolve([aside[0]?.file ?? ''])
    },
  }
  const told: number[] = []
  const onProgress = (done: number) => told.push(done)
  const staged = await stageFiles(taking, { ...read, aside }, { onProgress })
  expect(asked).toEqual([aside])
  expect(staged.ok && [...staged.value.kept].sort()).toEqual(
    read.sound.map(({ sha256 }) => sha256).sort(),
  )
  expect(staged.ok && staged.value.parts).toHaveLength(3)
  expect(copied).toEqual(read.sound.slice(1).map(({ size }) => size))
  expect(told.at(-1)).toBe(6 * megabyte)
})

test('what is here already is not asked for', async () => {
  const read = await readWith([megabyte])
  const { files } = openWatched()
  const all = await stageFiles(files, read, {})
  expect(all.ok && all.value.kept).toHaveLength(1)
  const aside = read.sound.map(({ sha256, size }) => ({
    file: sha256,
    size,
    place: 'x',
    name: '1',
  }))
  const asked: unknown[] = []
  const taking: FileStore = {
    ...files,
    takeAside: (given) => {
      asked.push(...given)
      return Promise.resolve([])
    },
  }
  const again = await stageFiles(taking, { ...read, aside }, {})
  expect([asked, again.ok && again.value.kept]).toEqual([[], []])
})

test('one that has more goes alone, after the others', async () => {
  const read = await readWith([megabyte, 30 * megabyte, megabyte])
  const { files, seen } = openWatched()
  const staged = await stageFiles(files, read, {})
  expect(staged.ok && staged.value.parts).toHaveLength(3)
  expect(seen.most).toBe(30 * megabyte)
})

test('after a failure nothing is on its way any more, and all that was kept is told', async () => {
  const read = await readWith([1, 2, 3, 4].map((n) => n * megabyte))
  const { files, seen } = openWatched()
  const failing: FileStore = {
    ...files,
    keep: (bytes, options) =>
      bytes.size === 2 * megabyte
        ? Promise.resolve({ ok: false, error: { type: 'DiskFull' } })
        : files.keep(bytes, options),
  }
  const staged = await stageFiles(failing, read, {})
  const listed = await files.list()
  expect(staged).toMatchObject({ ok: false, error: { error: { type: 'DiskFull' } } })
  const kept = staged.ok ? [] : [...staged.error.kept].sort()
  expect(listed.ok && listed.value.map(({ file }) => file).sort()).toEqual(kept)
  expect(seen.now).toBe(0)
})
