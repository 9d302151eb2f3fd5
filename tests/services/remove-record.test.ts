import { describe, expect, test } from 'vitest'
import { err } from '../../src/lib/result.ts'
import type { RecordQuery } from '../../src/services/dossier-store.ts'
import { binRecord, eraseRecords, eraseWithParts } from '../../src/services/remove-record.ts'
import { saveRecord } from '../../src/services/save-record.ts'
import { fullDisk, opCount, storedView, withRecords } from '../support/stored.ts'

const done = { ok: true, value: undefined }

const twoStages = () =>
  withRecords({
    stage: ['experience', { title: 'Stage' }],
    other: ['experience', { title: 'Bijbaan' }],
    'on-stage': ['reflection', { experience: 'stage', date: '2027-05-01' }],
    'on-other': ['reflection', { experience: 'other', date: '2027-05-02' }],
    step: ['step', { what: 'Bel Sam', experience: 'stage' }],
  })

test('the bin hides and gives back, without losing a word', async () => {
  const services = await twoStages()
  const { store } = services
  const before = await storedView(store, 'stage')
  expect(await binRecord(services, 'stage', true)).toEqual(done)
  expect(await storedView(store, 'stage')).toMatchObject({ binned: true })
  expect(await binRecord(services, 'stage', false)).toEqual(done)
  const after = await storedView(store, 'stage')
  expect(after).toMatchObject({ binned: false })
  expect(after?.fields['title']).toEqual(before?.fields['title'])
})

test('what is in the bin already, or not there at all, writes nothing', async () => {
  const services = await twoStages()
  await binRecord(services, 'stage', true)
  const before = await opCount(services)
  expect(await binRecord(services, 'stage', true)).toEqual(done)
  expect(await binRecord(services, 'nothing', true)).toEqual(done)
  expect(await opCount(services)).toBe(before)
})

test('erased means gone from the log, and no later save brings it back', async () => {
  const services = await twoStages()
  expect(await eraseRecords(services, ['stage', 'on-other'])).toEqual(done)
  for (const rec of ['stage', 'on-other']) {
    expect(await storedView(services.store, rec)).toBeUndefined()
    expect(await services.store.readHistory(rec)).toEqual({ ok: true, value: [] })
  }
  expect(await storedView(services.store, 'other')).toBeDefined()
  const values = { title: 'Toch weer' }
  expect(await saveRecord(services, { rec: 'stage', kind: 'experience', values })).toEqual({
    ...{ ok: false, error: { type: 'Erased' } },
  })
})

test('an old copy does not bring back what was erased', async () => {
  const services = await twoStages()
  const copy = await services.store.readLog()
  if (!copy.ok) throw new Error('no copy')
  await eraseRecords(services, ['stage'])
  await services.store.merge(copy.value)
  expect(await storedView(services.store, 'stage')).toBeUndefined()
})

test('erasing twice is erasing once', async () => {
  const services = await twoStages()
  await eraseRecords(services, ['stage'])
  const once = await services.store.readLog()
  expect(await eraseRecords(services, ['stage'])).toEqual(done)
  expect(await services.store.readLog()).toEqual(once)
})

test('an experience takes along its own reflections, binned ones too, and leaves the rest', async () => {
  const services = await twoStages()
  const { store } = services
  await saveRecord(services, { rec: 'binned', kind: 'reflection', values: { experience: 'stage' } })
  await binRecord(services, 'binned', true)
  await binRecord(services, 'on-other', true)
  expect(await eraseWithParts(services, 'stage')).toEqual(done)
  for (const gone of ['stage', 'on-stage', 'binned']) {
    expect(await storedView(store, gone)).toBeUndefined()
  }
  for (const kept of ['other', 'on-other', 'step']) {
    expect(await storedView(store, kept)).toBeDefined()
  }
})

test.each(['parent', 'binned'] as const)(
  'when %s cannot be read, nothing is erased',
  async (by) => {
    const services = await twoStages()
    const { store } = services
    const readRecords = (query: RecordQuery) =>
      query.by === by
        ? Promise.resolve(err({ type: 'Blocked' as const }))
        : store.readRecords(query)
    const failing = { ...services, store: { ...store, readRecords } }
    expect(await eraseWithParts(failing, 'stage')).toEqual(err({ type: 'Blocked' }))
    expect(await storedView(store, 'stage')).toBeDefined()
  },
)

test('a full device says so', async () => {
  const services = await twoStages()
  const full = { ...services, store: fullDisk(services.store) }
  expect(await binRecord(full, 'stage', true)).toEqual(err({ type: 'DiskFull' }))
  expect(await eraseWithParts(full, 'stage')).toEqual(err({ type: 'DiskFull' }))
})

describe('evidence', () => {
  /** A stage with a photo of its own, one that lies in the bin, and one that is shared. */
  async function withEvidence() {
    const services = await twoStages()
    const { files } = await services.evidence()
    const keep = async (text: string) => {
      const kept = await files.keep(new Blob([text]))
      if (!kept.ok) throw new Error(kept.error.type)
      return kept.value.file
    }
    const [own, both] = [await keep('own'), await keep('both')]
    const save = (rec: string, file: string, ...experiences: string[]) =>
      saveRecord(services, {
        rec,
        kind: 'evidence',
        values: { file, ...Object.fromEntries(experiences.map((e) => [`experiences/${e}`, true])) },
      })
    await save('photo', own, 'stage')
    await save('binned-photo', own, 'stage')
    await binRecord(services, 'binned-photo', true)
    await save('shared', both, 'stage', 'other')
    await save('loose', both)
    const here = async () => {
      const listed = await files.list()
      return listed.ok ? listed.value.map(({ file }) => file).sort() : []
    }
    return { services, own, both, here }
  }

  test('an experience takes along what belongs to it alone, with its file', async () => {
    const { services, both, here } = await withEvidence()
    expect(await eraseWithParts(services, 'stage')).toEqual(done)
    for (const gone of ['stage', 'photo', 'binned-photo']) {
      expect(await storedView(services.store, gone)).toBeUndefined()
    }
    for (const kept of ['shared', 'loose']) {
      expect(await storedView(services.store, kept)).toBeDefined()
    }
    expect(await here()).toEqual([both])
  })

  test('a file stays as long as another record or a draft names it', async () => {
    const { services, own, both, here } = await withEvidence()
    await eraseRecords(services, ['photo', 'shared'])
    expect(await here()).toEqual([own, both].sort())
    const draft = { key: 'evidence/new', value: { text: `photo ${own}.` }, at: 1 }
    await services.store.writeDraft(draft)
    await eraseRecords(services, ['binned-photo', 'loose'])
    expect(await here()).toEqual([own])
  })

  test('a file stays when its record could not be erased', async () => {
    const { services, own, here } = await withEvidence()
    const full = { ...services, store: fullDisk(services.store) }
    expect(await eraseRecords(full, ['photo', 'binned-photo'])).toEqual(err({ type: 'DiskFull' }))
    expect(await here()).toContain(own)
  })

  test('erasing does not fail when the files cannot be reached', async () => {
    const { services } = await withEvidence()
    const away = { ...services, evidence: () => Promise.reject(new TypeError('not fetched')) }
    expect(await eraseRecords(away, ['photo', 'binned-photo'])).toEqual(done)
    expect(await storedView(services.store, 'photo')).toBeUndefined()
  })
})
