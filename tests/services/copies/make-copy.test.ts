import { expect, test } from 'vitest'
import { exampleLog } from '../../../src/content/example/build.ts'
import { canonicalLog } from '../../../src/domain/log/log.ts'
import { checkAttachments, readStored } from '../../../src/dossier-file/check-attachments.ts'
import { hashOf } from '../../../src/dossier-file/hash.ts'
import { openSealedFile } from '../../../src/dossier-file/open-sealed-file.ts'
import { readDossierFile, type DossierFile } from '../../../src/dossier-file/read-dossier-file.ts'
import { writeDossierFile } from '../../../src/dossier-file/write-dossier-file.ts'
import { plainDate } from '../../../src/lib/dates.ts'
import { ok } from '../../../src/lib/result.ts'
import type { CopyProgress } from '../../../src/services/copies/copy-desk.ts'
import { filePartBytes, type FileStore } from '../../../src/services/evidence/file-store.ts'
import { makeCopy, type CopyChoice, type MadeCopy } from '../../../src/services/copies/make-copy.ts'
import { saveRecord } from '../../../src/services/save-record.ts'
import type { Scratch, ScratchFile } from '../../../src/services/copies/scratch.ts'
import { createMemoryScratch } from '../../../src/storage/copy/memory-scratch.ts'
import { createTestServices, testNow, type TestServices } from '../../support/render-screen.tsx'
import { createTestCopies } from '../../support/test-copies.ts'

const choice: CopyChoice = { purpose: 'copy', word: 'Dossier' }

/** The example with two pieces of evidence, one of three parts. */
async function filledServices(): Promise<TestServices> {
  const services = createTestServices()
  const { random } = services
  const log = exampleLog({ dossier: 'dossier-1', today: plainDate(testNow), random })
  await services.store.merge(log)
  const { files } = await services.evidence()
  const pieces = [
    { rec: 'photo', media: 'image/jpeg', bytes: new Uint8Array(2.5 * filePartBytes).fill(7) },
    { rec: 'text', media: 'text/plain', bytes: new TextEncoder().encode('hallo') },
  ]
  for (const { rec, media, bytes } of pieces) {
    const kept = await files.keep(new Blob([bytes]))
    if (!kept.ok) throw new Error(kept.error.type)
    const values = { file: kept.value.file, media }
    await saveRecord(services, { rec, kind: 'evidence', values })
  }
  return services
}

async function make(
  services: TestServices,
  change: Partial<CopyChoice> = {},
  options?: Parameters<typeof makeCopy>[2],
): Promise<MadeCopy> {
  const made = await makeCopy(services, { ...choice, ...change }, options)
  if (!made.ok) throw new Error(JSON.stringify(made.error))
  return made.value
}

async function open(file: Blob): Promise<DossierFile> {
  const read = await readDossierFile(file)
  if (!read.ok) throw new Error(JSON.stringify(read.error))
  return read.value
}

/** The same services, with kept files or a place of making that behaves otherwise. */
async function withFiles(services: TestServices, change: (files: FileStore) => Partial<FileStore>) {
  const evidence = await services.evidence()
  const files = { ...evidence.files, ...change(evidence.files) }
  const copies = createTestCopies(() => Promise.resolve(files))
  return { ...services, copies: () => Promise.resolve(copies) }
}

function scratchWith(change: (file: ScratchFile) => Partial<ScratchFile>): Scratch {
  const memory = createMemoryScratch()
  return {
    open: async () => {
      const file = await memory.open()
      return { ...file, ...change(file) }
    },
  }
}

test('a copy holds every operation, erasure and attachment, and a page to read', async () => {
  const services = await filledServices()
  const progress: CopyProgress[] = []
  const made = await make(services, {}, { onProgress: (one) => progress.push(one) })
  expect(made.file.name).toMatch(/^Dossier \w+ 2027-05-12\.loopbaandossier$/)
  const file = await open(made.file)
  const here = await services.store.readLog()
  expect(here.ok && canonicalLog(file.log)).toBe(here.ok && canonicalLog(here.value))
  const report = await checkAttachments(file)
  expect(report.ok && report.value.sound.map(({ size }) => size).sort()).toEqual([
    2.5 * filePartBytes,
    5,
  ])
  const zip = new TextDecoder().decode(await made.file.arrayBuffer())
  expect(zip).toContain('<!doctype html>')
  for (const { entry } of file.attachments) expect(zip).toContain(`"${entry.name}"`)
  expect(new Set(progress.map(({ phase }) => phase))).toEqual(new Set(['write', 'check']))
  expect(progress.at(-1)?.done).toBe(progress.at(-1)?.total)
})

test('two copies of one dossier at one moment are equal byte for byte', async () => {
  const services = await filledServices()
  const [a, b] = [await make(services), await make(services)]
  expect(hashOf(await a.file.bytes())).toBe(hashOf(await b.file.bytes()))
})

test('a locked copy opens with its words and holds the same', async () => {
  const services = await filledServices()
  const made = await make(services, { seal: { passphrase: 'fiets molen regen boek' } })
  expect(made.isLocked).toBe(true)
  expect((await readDossierFile(made.file)).ok).toBe(false)
  const inner = await openSealedFile(made.file, { passphrase: 'fiets molen regen boek' })
  if (!inner.ok) throw new Error(inner.error.type)
  const file = await open(await new Response(inner.value).blob())
  const here = await services.store.readLog()
  expect(here.ok && canonicalLog(file.log)).toBe(here.ok && canonicalLog(here.value))
})

test('evidence that is not here or is damaged is left out and told; the rest goes along', async () => {
  const services = await filledServices()
  const missing = 'a'.repeat(64)
  await saveRecord(services, { rec: 'gone', kind: 'evidence', values: { file: missing } })
  const listed = await (await services.evidence()).files.list()
  const rotten = listed.ok ? (listed.value.find(({ size }) => size > 5)?.file ?? '') : ''
  const damaged = await withFiles(services, (files) => ({
    readPart: async (file, n) => {
      const part = await files.readPart(file, n)
      if (file === rotten && n === 1 && part.ok && part.value) part.value[9] = 0
      return part
    },
  }))
  const made = await make(damaged)
  expect([...made.leftOut].sort((a, b) => a.why.localeCompare(b.why))).toEqual([
    { sha256: rotten, why: 'damaged' },
    { sha256: missing, why: 'missing' },
  ])
  const file = await open(made.file)
  expect(file.attachments).toHaveLength(1)
  expect(file.leftOut).toHaveLength(2)
})

test('a part that is gone is told like damage', async () => {
  const services = await withFiles(await filledServices(), (files) => ({
    readPart: async (file, n) =>
      n === 2 ? { ok: true, value: undefined } : files.readPart(file, n),
  }))
  const made = await make(services)
  expect(made.leftOut.map(({ why }) => why)).toEqual(['damaged'])
})

test.each([0.02, 0.3, 0.5, 0.9, 0.999])(
  'a file whose bytes changed on the way, at %f of it, is never called good',
  async (where) => {
    const services = await filledServices()
    const copies = await services.copies()
    let isGone = false
    copies.useScratch(
      scratchWith((file) => ({
        finish: async () => {
          const bytes = new Uint8Array(await (await file.finish()).arrayBuffer())
          const at = Math.floor(bytes.length * where)
          bytes[at] = (bytes[at] ?? 0) ^ 1
          return new Blob([bytes])
        },
        discard: async () => {
          isGone = true
          await file.discard()
        },
      })),
    )
    const made = await makeCopy(services, choice)
    expect(made).toMatchObject({ ok: false, error: { type: 'CopyDamaged' } })
    expect(isGone).toBe(true)
  },
)

test('a sound file that lacks one operation is never called good', async () => {
  const services = await filledServices()
  const whole = await open((await make(services)).file)
  const [first] = whole.log.ops.keys()
  const ops = new Map([...whole.log.ops].filter(([id]) => id !== first))
  const { dossier, made, purpose } = whole.manifest
  const lacking = writeDossierFile({
    ...made,
    at: testNow,
    dossier,
    purpose: purpose === 'copy' ? 'copy' : 'transfer',
    log: { ...whole.log, ops },
    attachments: whole.attachments.map(({ sha256, entry }) => ({
      sha256,
      size: entry.size,
      media: entry.name.endsWith('.jpg') ? 'image/jpeg' : 'text/plain',
      open: () => readStored(whole.file, { sha256, entry }),
    })),
  })
  const bytes = await new Response(lacking.stream).blob()
  expect((await readDossierFile(bytes)).ok).toBe(true)
  const copies = await services.copies()
  copies.useScratch(scratchWith(() => ({ finish: () => Promise.resolve(bytes) })))
  expect(await makeCopy(services, choice)).toEqual({
    ok: false,
    error: { type: 'CopyDamaged', part: 'log' },
  })
})

test('a full disk says so and leaves no file', async () => {
  const services = await filledServices()
  let isGone = false
  const copies = await services.copies()
  copies.useScratch(
    scratchWith(() => ({
      write: () => {
        throw new DOMException('full', 'QuotaExceededError')
      },
      discard: () => {
        isGone = true
        return Promise.resolve()
      },
    })),
  )
  expect(await makeCopy(services, choice)).toEqual({ ok: false, error: { type: 'DiskFull' } })
  expect(isGone).toBe(true)
})

test('it can be stopped while it is written and while it is checked', async () => {
  for (const phase of ['write', 'check'] as const) {
    const services = await filledServices()
    const stop = new AbortController()
    const onProgress = (progress: CopyProgress) => {
      if (progress.phase === phase) stop.abort()
    }
    const made = await makeCopy(services, choice, { onProgress, signal: stop.signal })
    expect(made).toEqual({ ok: false, error: { type: 'Cancelled' } })
  }
})

test('what memory cannot hold is refused in words, before the phone gives up', async () => {
  const services = await filledServices()
  const copies = await services.copies()
  copies.useScratch(createMemoryScratch(2 ** 20))
  expect(await makeCopy(services, choice)).toMatchObject({
    ok: false,
    error: { type: 'CopyTooLarge' },
  })
})

test.each([
  ['more bytes', [3 * 2 ** 30]],
  ['more files', Array.from({ length: 10_000 }, () => 1)],
])('%s than one file can hold are refused before anything is written', async (_, sizes) => {
  const files = sizes.map((size, n) => ({ file: n.toString(16).padStart(64, '0'), size, at: 1 }))
  const plain = createTestServices()
  const evidence = await plain.evidence()
  const list = () => Promise.resolve(ok(files))
  const services = {
    ...plain,
    evidence: () => Promise.resolve({ ...evidence, files: { ...evidence.files, list } }),
  }
  const value = files.map(({ file }) => file).join(' ')
  await saveRecord(services, { rec: 'all', kind: 'evidence', values: { file: value } })
  const copies = await services.copies()
  let written = 0
  let isGone = false
  copies.useScratch(
    scratchWith(() => ({
      write: ({ length }) => {
        written += length
      },
      discard: () => {
        isGone = true
        return Promise.resolve()
      },
    })),
  )
  const made = await makeCopy(services, choice)
  expect(made).toMatchObject({ ok: false, error: { type: 'CopyPastLimit' } })
  expect([written, isGone]).toEqual([0, true])
})

test('a copy goes out also where nothing can be written any more', async () => {
  const services = await filledServices()
  const full = { ok: false, error: { type: 'DiskFull' } } as const
  const store = { ...services.store, commit: () => Promise.resolve(full) }
  const made = await make({ ...services, store })
  expect((await open(made.file)).manifest.made.writer).not.toBe('')
})
