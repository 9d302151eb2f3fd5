import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createDossierReader } from '../../../src/devices/reading/dossier-reader.ts'
import { canonicalLog, emptyLog, logOf, type Log } from '../../../src/domain/log/log.ts'
import type { Op } from '../../../src/domain/log/op.ts'
import type { DossierParts } from '../../../src/dossier-file/write-dossier-file.ts'
import { canonicalJson, isSoundJson } from '../../../src/lib/json.ts'
import { makeCopy } from '../../../src/services/copies/make-copy.ts'
import { inspectFile, type Inspection } from '../../../src/services/opening/open-file.ts'
import { takeFile } from '../../../src/services/opening/take-file.ts'
import { bytesOf, fileOf, sourceOf } from '../../dossier-file/parts.ts'
import { erasureWith, opWith } from '../../support/ops.ts'
import { createTestServices, type TestServices } from '../../support/render-screen.tsx'

const reader = createDossierReader({ startWorker: () => undefined })
const of = (ops: readonly Op[], erasures: Parameters<typeof logOf>[1] = []) => logOf(ops, erasures)
const title = (id: string, rec: string, more: Partial<Op> = {}) => opWith({ id, rec, ...more })

async function inspect(
  services: TestServices | undefined,
  given: Partial<DossierParts>,
): Promise<Inspection> {
  const inspected = await inspectFile(reader, services, await fileOf(given))
  if (!inspected.ok) throw new Error(inspected.error.type)
  return inspected.value
}

async function hold(log: Log): Promise<TestServices> {
  const services = createTestServices()
  await services.store.merge(log)
  return services
}

async function logIn({ store }: TestServices): Promise<string> {
  const log = await store.readLog()
  if (!log.ok) throw new Error(log.error.type)
  return canonicalLog(log.value)
}

describe('what a file is to the dossier that is here', () => {
  const here = of([title('a', 'r1'), title('b', 'r2', { value: 'oud' })])

  test.each<[string, Partial<DossierParts>, string]>([
    ['the same', { log: here }, 'same'],
    ['a part of it', { log: of([title('a', 'r1')]) }, 'older'],
    ['more than it', { log: of([...here.ops.values(), title('c', 'r3')]) }, 'newer'],
    [
      'an erasure',
      { log: of([title('a', 'r1')], [erasureWith({ rec: 'r2', seen: ['b'] })]) },
      'newer',
    ],
    ['of somebody else', { dossier: 'dossier-2', log: emptyLog }, 'otherDossier'],
    ['a packet', { purpose: 'packet', log: here }, 'packet'],
    ['a reply', { purpose: 'reply', log: here }, 'reply'],
  ])('%s', async (_, given, relation) => {
    const services = await hold(here)
    const before = await logIn(services)
    expect((await inspect(services, given)).relation).toBe(relation)
    expect(await logIn(services)).toBe(before)
  })

  test('the first one of this device', async () => {
    expect((await inspect(undefined, { log: here })).relation).toBe('first')
  })

  test('what it would do is what it does: new, longer, two versions, erased, rescued', async () => {
    const root = title('a', 'r1', { value: 'begin' })
    const services = await hold(
      of([
        root,
        title('b', 'r1', { prev: ['a'], value: 'hier' }),
        title('c', 'r2', { value: 'alleen hier' }),
        title('d', 'r4'),
      ]),
    )
    const inspection = await inspect(services, {
      log: of(
        [
          root,
          title('e', 'r1', { prev: ['a'], value: 'daar', writer: 'laptop' }),
          title('f', 'r3'),
          title('g', 'r4', { field: 'story' }),
        ],
        [erasureWith({ rec: 'r2', seen: [] })],
      ),
    })
    const taken = await takeFile(services, inspection.read)
    if (!taken.ok) throw new Error(taken.error.type)
    for (const account of [inspection.forecast, taken.value.account]) {
      const recs = (views: readonly { rec: string }[] = []) => views.map(({ rec }) => rec).sort()
      expect(recs(account?.added)).toEqual(['r3'])
      expect(recs(account?.extended)).toEqual(['r1', 'r4'])
      expect(recs(account?.versions)).toEqual(['r1'])
      expect(recs(account?.erased)).toEqual(['r2'])
      expect(account?.rescued.map(({ value }) => value)).toEqual(['alleen hier'])
      expect(account?.vanished).toBe(0)
    }
  })
})

const bytes = (text: string) => new TextEncoder().encode(text)

describe('taking over', () => {
  test('attachments come along, damaged ones are told of, and nothing is kept of a stop', async () => {
    const photo = { ...sourceOf(bytes('een foto')), media: 'text/plain' }
    const log = of([title('a', 'r1', { field: 'file', value: photo.sha256, kind: 'evidence' })])
    const services = createTestServices()
    const { files } = await services.evidence()
    const { read } = await inspect(services, { log, attachments: [photo] })

    const stopped = await takeFile(services, read, { signal: AbortSignal.abort() })
    expect(stopped).toEqual({ ok: false, error: { type: 'Cancelled' } })
    files.failWith({ type: 'DiskFull' })
    expect(await takeFile(services, read)).toEqual({ ok: false, error: { type: 'DiskFull' } })
    files.failWith(undefined)
    expect(await files.list()).toEqual({ ok: true, value: [] })
    expect(await logIn(services)).toBe(canonicalLog(emptyLog))

    const taken = await takeFile(services, read)
    expect(taken).toMatchObject({ ok: true, value: { attachments: 1, missing: 0 } })
    const back = await files.read(photo.sha256, '')
    expect(back.ok && (await back.value?.text())).toBe('een foto')
    expect(await logIn(services)).toBe(canonicalLog(log))
    const mark = await services.store.readTaken()
    expect(mark).toMatchObject({ value: { last: { at: services.clock.now(), writer: 'phone' } } })
  })

  test('what does not fit at the very end leaves no attachments behind', async () => {
    const photo = { ...sourceOf(bytes('een foto')), media: 'text/plain' }
    const services = createTestServices()
    const { files } = await services.evidence()
    const { read } = await inspect(services, { log: of([title('a', 'r1')]), attachments: [photo] })
    const store = {
      ...services.store,
      merge: () => Promise.resolve({ ok: false, error: { type: 'DiskFull' } } as const),
    }
    expect(await takeFile({ ...services, store }, read)).toMatchObject({ ok: false })
    expect(await files.list()).toEqual({ ok: true, value: [] })
  })
})

const anyJson = fc.jsonValue({ maxDepth: 3 }).filter((value) => isSoundJson(value))
const anyKey = fc.stringMatching(/^[a-z]{1,6}$/)
const futures = fc.record({
  ops: fc.uniqueArray(
    fc.record({ id: anyKey, rec: anyKey, kind: anyKey, field: anyKey, value: anyJson }),
    { selector: ({ id }) => id, maxLength: 6 },
  ),
  opKeys: fc.dictionary(
    anyKey.map((key) => `new ${key}`),
    anyJson,
    { maxKeys: 2 },
  ),
  keys: fc.dictionary(
    anyKey.map((key) => `new ${key}`),
    anyJson,
    { maxKeys: 3 },
  ),
  extras: fc.uniqueArray(
    fc.record({
      name: anyKey.map((name) => `x-${name}`),
      content: fc.uint8Array({ maxLength: 50 }),
    }),
    { selector: ({ name }) => name, maxLength: 3 },
  ),
})

test('a thousand files of the future are taken over and go out again with every byte', async () => {
  await fc.assert(
    fc.asyncProperty(futures, async ({ ops, opKeys, keys, extras }) => {
      const log = of(ops.map((op) => ({ ...opKeys, ...opWith(op as { id: string }) })))
      const services = createTestServices()
      const { read } = await inspect(services, {
        log,
        unknownKeys: keys,
        extras: extras.map(({ name, content }) => ({ ...sourceOf(content), name })),
      })
      expect(await takeFile(services, read)).toMatchObject({ ok: true })
      const made = await makeCopy(services, { purpose: 'copy', word: 'Dossier' })
      if (!made.ok) throw new Error(made.error.type)
      const back = await reader.read(made.value.file)
      if (!back.ok) throw new Error(back.error.type)
      const again = back.value.file
      expect(canonicalLog(again.log)).toBe(canonicalLog(log))
      // By bytes: JSON knows one zero only.
      expect(canonicalJson(again.unknownKeys)).toBe(canonicalJson(keys))
      const whole = await bytesOf(made.value.file)
      const found = again.extras.map(({ entry: { name, start, size } }) => ({
        name,
        content: whole.slice(start, start + size),
      }))
      expect(found).toEqual([...extras].sort((a, b) => (a.name < b.name ? -1 : 1)))
    }),
    { numRuns: 1000 },
  )
})
