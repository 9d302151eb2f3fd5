import { expect, test } from 'vitest'
import { checkAttachments } from '../../src/dossier-file/check-attachments.ts'
import { readDossierFile } from '../../src/dossier-file/read-dossier-file.ts'
import { writeDossierFile } from '../../src/dossier-file/write-dossier-file.ts'
import { hashOf } from '../../src/dossier-file/hash.ts'
import { logOf } from '../../src/domain/log/log.ts'
import { opWith } from '../support/ops.ts'
import { partsOf } from './parts.ts'

const photo = new Uint8Array(2 ** 21).map((_, n) => (n * n) >> 7)

/** Photos that differ in their first bytes, each in parts of 1 MiB as the store gives them. */
function photos(count: number) {
  return Array.from({ length: count }, (_, n) => {
    const bytes = photo.slice()
    new DataView(bytes.buffer).setUint32(0, n)
    return {
      sha256: hashOf(bytes),
      size: bytes.length,
      media: 'image/jpeg',
      async *open() {
        for (let at = 0; at < bytes.length; at += 2 ** 20) {
          yield Promise.resolve(bytes.subarray(at, at + 2 ** 20))
        }
      },
    }
  })
}

test('a file goes out and comes back whole in a real browser, of a real file', async () => {
  const ops = Array.from({ length: 6400 }, (_, n) =>
    opWith({
      id: `op-${n}`,
      rec: `rec-${n % 800}`,
      value: `tekst ${n} `.repeat(20),
      field: `f${n % 9}`,
    }),
  )
  const log = logOf(ops)
  const folder = await navigator.storage.getDirectory()
  const handle = await folder.getFileHandle('dossier', { create: true })
  const written = writeDossierFile(partsOf({ log, attachments: photos(20) }))
  await written.stream.pipeTo(await handle.createWritable())
  const file = await handle.getFile()
  expect(file.size).toBe(written.size)
  const read = await readDossierFile(file)
  if (!read.ok) throw new Error(JSON.stringify(read.error))
  const checked = await checkAttachments(read.value)
  if (!checked.ok) throw new Error(JSON.stringify(checked.error))
  expect([checked.value.sound.length, checked.value.damaged.length]).toEqual([20, 0])
  expect(read.value.log.ops.size).toBe(6400)
  await folder.removeEntry('dossier')
})
