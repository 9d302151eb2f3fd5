import { expect, test } from 'vitest'
import { createDossierReader } from '../../src/devices/reading/dossier-reader.ts'
import { filesPlace } from '../../src/storage/files/files-place.ts'
import { beginAside } from '../../src/storage/files/slots/aside-folder.ts'
import { forgetOldAsides } from '../../src/storage/files/slots/forget-asides.ts'
import { slotsRootName } from '../../src/storage/files/slots/slot-folder.ts'
import { createRecoveryKey, sealFile } from '../../src/dossier-file/seal-file.ts'
import { writeDossierFile } from '../../src/dossier-file/write-dossier-file.ts'
import { bytesOf, partsOf, sourceOf, toBlob } from '../dossier-file/parts.ts'

const photos = Array.from({ length: 16 }, (_, n) =>
  new Uint8Array(2 ** 21).map((_, at) => (at * (n + 3)) >> 7),
)

/** A file that is closed with a key only, and that key. */
async function sealedDossier() {
  const attachments = photos.map((bytes) => ({ ...sourceOf(bytes, 2 ** 20), media: 'image/jpeg' }))
  const { secret, recipient } = await createRecoveryKey()
  const plain = writeDossierFile(partsOf({ attachments }))
  const { stream } = await sealFile(plain, { recipients: [recipient] })
  return { file: await toBlob(stream), key: { secret } }
}

/** Decrypted copies that lie in the private file system. */
async function unpackedNames(): Promise<string[]> {
  const root = await navigator.storage.getDirectory()
  const names: string[] = []
  for await (const folder of root.keys()) {
    if (folder !== 'unpacked') continue
    for await (const name of (await root.getDirectoryHandle(folder)).keys()) names.push(name)
  }
  return names
}

test('a locked file is unpacked on the disk, whole, until it is let go of', async () => {
  const { file, key } = await sealedDossier()
  const read = await createDossierReader().read(file, { key })
  if (!read.ok) throw new Error(JSON.stringify(read.error))
  expect([read.value.sound.length, read.value.damaged, read.value.wasSealed]).toEqual([
    16,
    [],
    true,
  ])
  expect(await unpackedNames()).toHaveLength(1)
  const [first] = read.value.sound
  if (!first) throw new Error('no attachment')
  const { start, size } = first.part.entry
  const bytes = await bytesOf(read.value.file.file.slice(start, start + size))
  expect(sourceOf(bytes).sha256).toBe(first.sha256)
  await read.value.letGo()
  expect(await unpackedNames()).toEqual([])
})

test.each(['unlock', 'attachments'] as const)(
  'nothing readable stays behind when it is stopped at %s',
  async (phase) => {
    const { file, key } = await sealedDossier()
    const stop = new AbortController()
    const read = await createDossierReader().read(file, {
      key,
      signal: stop.signal,
      onProgress: (progress) => {
        if (progress.phase === phase && progress.done > 0) stop.abort()
      },
    })
    expect(read).toEqual({ ok: false, error: { type: 'Cancelled' } })
    await expect.poll(unpackedNames, { timeout: 20_000 }).toEqual([])
  },
)

const place = () => filesPlace(indexedDB)
const withAside = () => createDossierReader({ beginAside: (bytes) => beginAside(place, bytes) })

/** Folders of attachments that wait, and how many are in each. */
async function asides(): Promise<ReadonlyMap<string, number>> {
  const root = await (await place()).root()
  const all = await root?.getDirectoryHandle(slotsRootName, { create: true })
  const found = new Map<string, number>()
  for await (const name of all?.keys() ?? []) {
    if (!name.startsWith('aside-')) continue
    let count = 0
    const folder = await all?.getDirectoryHandle(name)
    for await (const slot of folder?.keys() ?? []) count += slot ? 1 : 0
    found.set(name, count)
  }
  return found
}

async function plainDossier(count: number) {
  const attachments = photos
    .slice(0, count)
    .map((bytes) => ({ ...sourceOf(bytes, 2 ** 20), media: 'image/jpeg' }))
  return { file: await toBlob(writeDossierFile(partsOf({ attachments })).stream), attachments }
}

test('attachments wait aside, but those that are here, until the file is let go of', async () => {
  const { file, attachments } = await plainDossier(6)
  const but = new Set([attachments[2]?.sha256 ?? ''])
  const read = await withAside().read(file, { aside: { but } })
  if (!read.ok) throw new Error(JSON.stringify(read.error))
  const { aside, sound } = read.value
  expect(sound).toHaveLength(6)
  expect(aside.map((one) => one.file).sort()).toEqual(
    attachments
      .map(({ sha256 }) => sha256)
      .filter((hash) => !but.has(hash))
      .sort(),
  )
  expect([...(await asides()).values()]).toEqual([5])
  await forgetOldAsides(place)
  expect([...(await asides()).values()]).toEqual([5])
  await read.value.letGo()
  expect((await asides()).size).toBe(0)
})

test('nothing waits aside of a small file, or for who does not take it over', async () => {
  const { file } = await plainDossier(6)
  const looked = await withAside().read(file)
  expect(looked.ok && looked.value.aside).toEqual([])
  const { file: small } = await plainDossier(1)
  const taken = await withAside().read(small, { aside: { but: new Set() } })
  expect(taken.ok && taken.value.aside).toEqual([])
  expect((await asides()).size).toBe(0)
})

test('of a file that is stopped, or is none, nothing waits', async () => {
  const { file } = await plainDossier(16)
  const stop = new AbortController()
  const stopped = await withAside().read(file, {
    aside: { but: new Set() },
    signal: stop.signal,
    onProgress: ({ phase, done }) => {
      if (phase === 'attachments' && done > 0) stop.abort()
    },
  })
  expect(stopped).toEqual({ ok: false, error: { type: 'Cancelled' } })
  const refused = await withAside().read(file.slice(0, file.size - 100), {
    aside: { but: new Set() },
  })
  expect(refused.ok).toBe(false)
  await expect.poll(async () => (await asides()).size, { timeout: 20_000 }).toBe(0)
})

test('who stops before a place was made finds none, and a worker that cannot start leaves none', async () => {
  const { file } = await plainDossier(6)
  const aside = { but: new Set<string>() }
  const stop = new AbortController()
  const slow = createDossierReader({
    beginAside: async (bytes) => {
      const begun = await beginAside(place, bytes)
      stop.abort()
      return begun
    },
  })
  expect(await slow.read(file, { aside, signal: stop.signal })).toEqual({
    ok: false,
    error: { type: 'Cancelled' },
  })
  expect((await asides()).size).toBe(0)
  const broken = createDossierReader({
    beginAside: (bytes) => beginAside(place, bytes),
    startWorker: () => new Worker('/there-is-no-such-script.js', { type: 'module' }),
  })
  const read = await broken.read(file, { aside })
  expect(read.ok && [read.value.sound.length, read.value.aside]).toEqual([6, []])
  expect((await asides()).size).toBe(0)
})

test('what a tab left that was killed is taken away at the next start', async () => {
  const root = await (await place()).root()
  const all = await root?.getDirectoryHandle(slotsRootName, { create: true })
  await all?.getDirectoryHandle('aside-of-a-killed-tab', { create: true })
  await all?.getDirectoryHandle('somebody', { create: true })
  await forgetOldAsides(place)
  expect((await asides()).size).toBe(0)
  await all?.removeEntry('somebody')
})
