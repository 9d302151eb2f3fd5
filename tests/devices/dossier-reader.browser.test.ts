import { expect, test } from 'vitest'
import { createDossierReader } from '../../src/devices/dossier-reader.ts'
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
