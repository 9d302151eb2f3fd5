import { expect, onTestFinished, test } from 'vitest'
import { canonicalLog } from '../../src/domain/log/log.ts'
import { checkAttachments } from '../../src/dossier-file/check-attachments.ts'
import { openSealedFile } from '../../src/dossier-file/open-sealed-file.ts'
import { readDossierFile } from '../../src/dossier-file/read-dossier-file.ts'
import type { CopyJob, CopyProgress } from '../../src/services/copies/copy-desk.ts'
import { clearScratch } from '../../src/storage/copy/clear-scratch.ts'
import { createCopyDesk, type CopyDeskSettings } from '../../src/storage/copy/copy-desk.ts'
import { privateFolder } from '../../src/storage/copy/private-folder.ts'
import { openFiles } from '../../src/storage/files/open-files.ts'
import { freshName } from './dexie-support.ts'
import { blobOf, mebibyte } from './files-world.ts'
import { dossier, foreignLog, must, tickingClock } from './store-world.ts'

const log = foreignLog([{ rec: 'e1', kind: 'experience', values: { title: 'Bakkerij' } }])
const random = (length: number) => crypto.getRandomValues(new Uint8Array(length))

async function openDesk(settings: Partial<CopyDeskSettings> = {}) {
  await clearScratch()
  const database = freshName()
  const clock = tickingClock()
  const files = openFiles(database, { clock })
  onTestFinished(async () => {
    await must(files.destroy())
    await clearScratch()
  })
  const { file, size } = await must(files.keep(blobOf(3 * mebibyte + 5, 3)))
  const job: CopyJob = {
    purpose: 'copy',
    dossier,
    writer: 'phone',
    app: 'test',
    at: 1,
    log,
    attachments: [{ file, size, media: 'image/jpeg' }],
    leftOut: [],
    extras: [],
    unknownKeys: {},
  }
  const desk = createCopyDesk({ database, clock, random, ...settings })
  return { desk, job, files }
}

async function scratchNames(): Promise<string[]> {
  const names: string[] = []
  for await (const name of (await privateFolder())?.keys() ?? []) names.push(name)
  return names
}

async function expectWhole(file: Blob): Promise<void> {
  const read = await readDossierFile(file)
  if (!read.ok) throw new Error(read.error.type)
  expect(canonicalLog(read.value.log)).toBe(canonicalLog(log))
  const report = await checkAttachments(read.value)
  expect(report.ok && report.value.sound.map(({ size }) => size)).toEqual([3 * mebibyte + 5])
}

test('a file is made in a worker on the disk, is whole, and goes when it is let go of', async () => {
  const { desk, job } = await openDesk()
  const progress: CopyProgress[] = []
  const made = await desk.make(job, { onProgress: (one) => progress.push(one) })
  if (!made.ok) throw new Error(made.error.type)
  await expectWhole(made.value.bytes)
  expect(new Set(progress.map(({ phase }) => phase))).toEqual(new Set(['write', 'check']))
  expect(await scratchNames()).toHaveLength(1)
  await made.value.discard()
  expect(await scratchNames()).toEqual([])
})

test('a locked file is made the same way, and nothing readable stays behind', async () => {
  const { desk, job } = await openDesk()
  const passphrase = 'fiets molen regen boek'
  const seal = { passphrase, workFactor: 10 }
  const made = await desk.make({ ...job, seal })
  if (!made.ok) throw new Error(made.error.type)
  expect(await scratchNames()).toHaveLength(1)
  const inner = await openSealedFile(made.value.bytes, { passphrase })
  if (!inner.ok) throw new Error(inner.error.type)
  await expectWhole(await new Response(inner.value).blob())
})

test('to stop ends the worker, and leaves no half file', async () => {
  const { desk, job } = await openDesk()
  for (const phase of ['write', 'check'] as const) {
    const stop = new AbortController()
    const made = await desk.make(job, {
      signal: stop.signal,
      onProgress: (progress) => {
        if (progress.phase === phase) stop.abort()
      },
    })
    expect(made).toEqual({ ok: false, error: { type: 'Cancelled' } })
    await expect.poll(scratchNames, { timeout: 10_000 }).toEqual([])
  }
})

test('where the worker cannot be had, the page makes the file in memory', async () => {
  const { desk, job } = await openDesk({ startWorker: () => undefined })
  const made = await desk.make(job)
  if (!made.ok) throw new Error(made.error.type)
  await expectWhole(made.value.bytes)
  expect(await scratchNames()).toEqual([])
})

test('kept bytes that rotted are named, not copied', async () => {
  const { desk, job, files } = await openDesk()
  const lost = 'b'.repeat(64)
  const more = { file: lost, size: 10, media: 'image/jpeg' }
  const made = await desk.make({ ...job, attachments: [...job.attachments, more] })
  expect(made).toEqual({ ok: false, error: { type: 'AttachmentsDamaged', files: [lost] } })
  expect(await scratchNames()).toEqual([])
  files.close()
})
