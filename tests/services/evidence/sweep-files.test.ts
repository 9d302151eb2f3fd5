import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { DossierStore } from '../../../src/services/dossier-store.ts'
import { binRecord, eraseRecords } from '../../../src/services/remove-record.ts'
import { saveRecord } from '../../../src/services/save-record.ts'
import { sweepFiles } from '../../../src/services/evidence/sweep-files.ts'
import { createMemoryStore } from '../../../src/storage/memory-store.ts'
import { createTestServices, type TestServices } from '../../support/render-screen.tsx'

const dayMs = 24 * 60 * 60 * 1000
const photos = ['a', 'b', 'c'].map((text) => new Blob([text]))
const recs = ['v1', 'v2', 'v3']

async function keep(services: TestServices, photo: number): Promise<string> {
  const { files } = await services.evidence()
  const kept = await files.keep(photos[photo] ?? new Blob())
  if (!kept.ok) throw new Error(kept.error.type)
  return kept.value.file
}

async function filesHere(services: TestServices): Promise<string[]> {
  const listed = await (await services.evidence()).files.list()
  if (!listed.ok) throw new Error(listed.error.type)
  return listed.value.map(({ file }) => file)
}

/** Everything the dossier holds, as text. */
async function allText(store: DossierStore): Promise<string> {
  const [log, drafts, rescued] = [
    await store.readLog(),
    await store.readDrafts(),
    await store.readRescued(),
  ]
  if (!log.ok || !drafts.ok || !rescued.ok) throw new Error('unreadable')
  return JSON.stringify([[...log.value.ops.values()], drafts.value, rescued.value])
}

test('a nameless file goes after 30 days, and not before', async () => {
  const services = createTestServices()
  const file = await keep(services, 0)
  const start = services.clock.now()
  services.clock.moveTo(start + 30 * dayMs)
  expect(await sweepFiles(services)).toEqual({ ok: true, value: [] })
  services.clock.moveTo(start + 30 * dayMs + 1)
  expect(await sweepFiles(services)).toEqual({ ok: true, value: [{ file, size: 1 }] })
  expect(await filesHere(services)).toEqual([])
})

test('a change in the midst of a sweep saves everything', async () => {
  const services = createTestServices()
  const file = await keep(services, 0)
  services.clock.moveTo(services.clock.now() + 31 * dayMs)
  const changing = {
    ...services,
    evidence: async () => {
      await saveRecord(services, { rec: 'v1', kind: 'evidence', values: { file } })
      return services.evidence()
    },
  }
  await sweepFiles(changing)
  expect(await filesHere(services)).toEqual([file])
})

const deed = fc.record({
  what: fc.constantFrom(
    'keep',
    'name',
    'name',
    'unname',
    'bin',
    'unbin',
    'erase',
    'draft',
    'dropDraft',
    'nameElsewhere',
    'eraseElsewhere',
    'merge',
    'wait',
    'sweep',
  ),
  rec: fc.constantFrom(...recs),
  photo: fc.nat(photos.length - 1),
})
type Deed = typeof deed extends fc.Arbitrary<infer D> ? D : never

/** What a person does on this device and on another one, which meets it by `merge`. */
async function play(services: TestServices, other: TestServices, { what, rec, photo }: Deed) {
  const { store, clock } = services
  const name = async (on: TestServices, file: string | null) =>
    saveRecord(on, { rec, kind: 'evidence', values: { file } })
  const deeds: Record<Deed['what'], () => Promise<unknown>> = {
    keep: () => keep(services, photo),
    name: async () => name(services, await keep(services, photo)),
    unname: () => name(services, null),
    bin: () => binRecord(services, rec, true),
    unbin: () => binRecord(services, rec, false),
    erase: () => eraseRecords(services, [rec]),
    draft: async () => {
      const file = await keep(services, photo)
      return store.writeDraft({ key: `draft-${rec}`, value: { typed: { file } }, at: 1 })
    },
    dropDraft: () => store.dropDraft(`draft-${rec}`),
    nameElsewhere: async () => name(other, await keep(other, photo)),
    eraseElsewhere: () => eraseRecords(other, [rec]),
    merge: async () => {
      const [here, there] = [await store.readLog(), await other.store.readLog()]
      if (!here.ok || !there.ok) throw new Error('unreadable')
      await store.merge(there.value)
      await other.store.merge(here.value)
    },
    wait: () => {
      clock.moveTo(clock.now() + 31 * dayMs)
      return Promise.resolve()
    },
    sweep: () => sweepFiles(services),
  }
  await deeds[what]()
}

test('whatever was added, changed, binned, erased and merged: no sweep takes a named file', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(deed, { minLength: 5, maxLength: 40 }), async (deeds) => {
      const services = createTestServices()
      const { random, clock, store } = services
      const { dossier } = store
      const other = createTestServices({
        store: createMemoryStore({ dossier, writer: 'writer-2', clock, random }),
        random,
      })
      for (const one of deeds) {
        const before = await filesHere(services)
        await play(services, other, one)
        const text = await allText(store)
        const here = await filesHere(services)
        expect(before.filter((file) => text.includes(file) && !here.includes(file))).toEqual([])
      }
      clock.moveTo(clock.now() + 31 * dayMs)
      await sweepFiles(services)
      const text = await allText(store)
      expect((await filesHere(services)).filter((file) => !text.includes(file))).toEqual([])
    }),
    { numRuns: 300 },
  )
})
