import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkAttachments, readStored } from '../../src/dossier-file/check-attachments.ts'
import { readDossierFile, type DossierFile } from '../../src/dossier-file/read-dossier-file.ts'
import {
  SourceChanged,
  writeDossierFile,
  type DossierParts,
} from '../../src/dossier-file/write-dossier-file.ts'
import { canonicalLog, logOf, type Log } from '../../src/domain/log/log.ts'
import { isSoundJson } from '../../src/lib/json.ts'
import { scripts } from '../support/histories.ts'
import { lawRuns } from '../support/law.ts'
import { opWith } from '../support/ops.ts'
import { play } from '../support/play.ts'
import { bytesOf, fileOf, partsOf, sourceOf, toBlob } from './parts.ts'

async function open(file: Blob): Promise<DossierFile> {
  const read = await readDossierFile(file)
  if (!read.ok) throw new Error(JSON.stringify(read.error))
  return read.value
}

/** What a device that read the file would write itself. */
async function again(read: DossierFile): Promise<DossierParts> {
  const attachments = await checkAttachments(read)
  if (!attachments.ok) throw new Error(JSON.stringify(attachments.error))
  expect(attachments.value.damaged).toEqual([])
  const source = (part: DossierFile['extras'][number]) => ({
    sha256: part.sha256,
    size: part.entry.size,
    open: () => readStored(read.file, part),
  })
  return partsOf({
    dossier: read.manifest.dossier,
    log: read.log,
    attachments: attachments.value.sound.map(({ part, media }) => ({ ...source(part), media })),
    leftOut: read.leftOut,
    extras: read.extras.map((part) => ({ ...source(part), name: part.entry.name })),
    unknownKeys: read.unknownKeys,
  })
}

test('any log comes back whole, and goes out again as the same bytes', async () => {
  const files = fc.tuple(
    scripts(),
    fc.array(fc.uint8Array({ maxLength: 3000 }), { maxLength: 3 }),
    fc.dictionary(
      fc.constantFrom('x-tomorrow', 'theme', 'é'),
      fc.jsonValue({ maxDepth: 2 }).filter((value) => isSoundJson(value)),
      { maxKeys: 2 },
    ),
  )
  await fc.assert(
    fc.asyncProperty(files, async ([script, contents, unknown]) => {
      const log = play(script).devices.reduce<Log>(
        (all, device) => (device.log.ops.size > all.ops.size ? device.log : all),
        logOf([]),
      )
      const bySha = new Map(contents.map((bytes) => [sourceOf(bytes).sha256, bytes]))
      const unknownKeys = JSON.parse(JSON.stringify(unknown)) as DossierParts['unknownKeys'] &
        object
      const parts = {
        log,
        attachments: Array.from(bySha.values(), (bytes) => ({
          ...sourceOf(bytes, 700),
          media: '?',
        })),
        extras: Array.from(bySha.values(), (bytes, n) => ({
          ...sourceOf(bytes),
          name: `x-${n}/é 😀`,
        })),
        unknownKeys,
      }
      const file = await fileOf(parts)
      const read = await open(file)
      expect(read.unsoundCount).toBe(0)
      expect(canonicalLog(read.log)).toBe(canonicalLog(log))
      const second = writeDossierFile(await again(read))
      expect(second.size).toBe(file.size)
      // What was written as unknown has a name by its bytes now.
      if (contents.length === 0) {
        expect(await bytesOf(await toBlob(second.stream))).toEqual(await bytesOf(file))
      } else {
        const third = writeDossierFile(await again(await open(await toBlob(second.stream))))
        const { stream } = writeDossierFile(await again(read))
        expect(await bytesOf(await toBlob(third.stream))).toEqual(
          await bytesOf(await toBlob(stream)),
        )
      }
    }),
    { numRuns: Math.ceil(lawRuns / 20) },
  )
})

test('what a later version wrote comes back byte for byte', async () => {
  const op = {
    ...opWith({ id: 'a', kind: 'dream', field: 'colour/red', v: 99 }),
    mood: ['?', 1e-7],
  }
  const extra = new Uint8Array([0, 255, 10, 13])
  const file = await fileOf({
    log: logOf([op]),
    extras: [{ ...sourceOf(extra), name: 'x-stars/map.bin' }],
    unknownKeys: { stars: { far: [1, null, '💫'] } },
  })
  const read = await open(file)
  expect(read.log.ops.get('a')).toEqual(op)
  expect(read.unknownKeys).toEqual({ stars: { far: [1, null, '💫'] } })
  const second = await toBlob(writeDossierFile(await again(read)).stream)
  expect(await bytesOf(second)).toEqual(await bytesOf(file))
})

test('the order in which parts are given makes no difference', async () => {
  const files = [1, 2, 3].map((n) => ({ ...sourceOf(new Uint8Array([n])), media: 'text/plain' }))
  const ops = ['a', 'b', 'c'].map((id) => opWith({ id, rec: id }))
  const one = await fileOf({ log: logOf(ops), attachments: files })
  const other = await fileOf({ log: logOf(ops.reverse()), attachments: files.reverse() })
  expect(await bytesOf(other)).toEqual(await bytesOf(one))
})

test('the size is known before the first byte', async () => {
  const written = writeDossierFile(
    partsOf({
      page: '<p>hoi</p>',
      attachments: [{ ...sourceOf(new Uint8Array(5000)), media: '?' }],
    }),
  )
  expect((await toBlob(written.stream)).size).toBe(written.size)
})

test('a long history is cut into parts, and what was written long ago stays the same', async () => {
  const ops = Array.from({ length: 30 }, (_, n) =>
    opWith({ id: `op-${n}`, rec: `rec-${n}`, hlc: { t: n, c: 0 }, value: 'ë'.repeat(50_000) }),
  )
  const names = async (count: number) =>
    (await open(await fileOf({ log: logOf(ops.slice(0, count)) }))).manifest.entries
      .filter(({ name }) => name.startsWith('log/w-'))
      .map(({ sha256 }) => sha256)
  const [before, after] = [await names(20), await names(30)]
  expect([before.length, after.length]).toEqual([2, 3])
  expect(after[0]).toBe(before[0])
})

test.each([
  ['more', [4, 4]],
  ['fewer', [1]],
  ['no', []],
])('a source with %s bytes than it said ends the writing', async (_, sizes) => {
  const source = {
    ...sourceOf(new Uint8Array(5)),
    media: '?',
    async *open() {
      for (const size of sizes) yield Promise.resolve(new Uint8Array(size))
    },
  }
  const { stream } = writeDossierFile(partsOf({ attachments: [source] }))
  const failure = await toBlob(stream).catch((cause: unknown) => cause)
  expect(failure).toBeInstanceOf(SourceChanged)
  expect(failure).toMatchObject({ sha256: source.sha256 })
})

test('cancelling lets go of the source', async () => {
  let closed = false
  const source = {
    ...sourceOf(new Uint8Array(4e6)),
    media: '?',
    async *open() {
      try {
        for (let n = 0; n < 4; n++) yield Promise.resolve(new Uint8Array(1e6))
      } finally {
        closed = true
      }
    },
  }
  const reader = writeDossierFile(partsOf({ attachments: [source] })).stream.getReader()
  for (let seen = 0; seen < 1e6;) seen += (await reader.read()).value?.length ?? 0
  await reader.cancel()
  expect(closed).toBe(true)
})
