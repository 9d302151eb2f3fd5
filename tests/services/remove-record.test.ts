import { expect, test } from 'vitest'
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
