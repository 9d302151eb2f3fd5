import { expect, test } from 'vitest'
import { canonicalLog } from '../../../src/domain/log/log.ts'
import type { DossierStore } from '../../../src/services/dossier-store.ts'
import { arriveAtSchool, likelyFirstDay } from '../../../src/services/moving/arrive-at-school.ts'
import { binRecord, eraseRecords } from '../../../src/services/remove-record.ts'
import { createMemoryStore } from '../../../src/storage/memory-store.ts'
import { createTestServices, type TestServices } from '../../support/render-screen.tsx'
import { storedOwner, storedPeriods, withRecords } from '../../support/stored.ts'

const vmbo = { school: 'Nova College', level: 'vmbo-kb', start: '2023-08-28' }
const mbo = { school: 'Aventus', level: 'mbo-3', year: 1 }
const start = '2027-08-01'

async function atVmbo() {
  const services = await withRecords({ old: ['period', vmbo] })
  const [from] = await storedPeriods(services.store)
  return { services, from }
}

async function logOf(store: DossierStore) {
  const log = await store.readLog()
  if (!log.ok) throw new Error(log.error.type)
  return log.value
}

/** Another device of the same student, with the dossier as it is now. */
async function otherDevice(services: TestServices): Promise<TestServices> {
  const { clock, random, store } = services
  const other = createMemoryStore({ dossier: store.dossier, writer: 'tablet', clock, random })
  await other.merge(await logOf(store))
  return { ...services, store: other }
}

test('arriving ends the old school the day before the new one begins', async () => {
  const { services, from } = await atVmbo()
  await arriveAtSchool(services, { from, school: mbo, start, schoolWords: false })
  expect(await storedPeriods(services.store)).toMatchObject([
    { ...mbo, start, undecided: [] },
    { ...vmbo, end: '2027-07-31', undecided: [] },
  ])
})

test('an end that was told already stays, and so does a school that began later', async () => {
  const told = await withRecords({ old: ['period', { ...vmbo, end: '2027-07-09' }] })
  const [ended] = await storedPeriods(told.store)
  await arriveAtSchool(told, { from: ended, school: mbo, start, schoolWords: false })
  expect((await storedPeriods(told.store))[1]).toMatchObject({ end: '2027-07-09' })

  const { services, from } = await atVmbo()
  await arriveAtSchool(services, { from, school: mbo, start: '2020-01-01', schoolWords: false })
  const old = (await storedPeriods(services.store)).find(({ rec }) => rec === 'old')
  expect(old?.end).toBeUndefined()
})

test('words that were chosen go only when the student lets them go', async () => {
  for (const schoolWords of [true, false]) {
    const { services, from } = await atVmbo()
    await withRecords({ 'owner-dossier-1': ['owner', { termSet: 'vmbo' }] }, services)
    await arriveAtSchool(services, { from, school: mbo, start, schoolWords })
    expect((await storedOwner(services.store))?.termSet).toBe(schoolWords ? undefined : 'vmbo')
  }
})

test('two devices that arrive apart make one period, and no word of either is lost', async () => {
  const { services: phone, from } = await atVmbo()
  const tablet = await otherDevice(phone)
  const school = { ...mbo, programme: 'Verzorgende' }
  await arriveAtSchool(phone, { from, school, start, schoolWords: false })
  const other = { ...mbo, school: 'ROC Aventus' }
  await arriveAtSchool(tablet, { from, school: other, start, schoolWords: false })
  const [here, there] = [await logOf(phone.store), await logOf(tablet.store)]
  await phone.store.merge(there)
  await tablet.store.merge(here)
  expect(canonicalLog(await logOf(phone.store))).toBe(canonicalLog(await logOf(tablet.store)))
  const periods = await storedPeriods(phone.store)
  expect(periods).toHaveLength(2)
  expect(periods[0]).toMatchObject({ level: 'mbo-3', programme: 'Verzorgende', start })
  expect(periods[0]?.undecided).toEqual(['school'])
  const view = await phone.store.readRecord(periods[0]?.rec ?? '')
  const name = view.ok ? view.value?.fields['school'] : undefined
  expect([name?.value, ...(name?.others ?? []).map(({ value }) => value)].sort()).toEqual(
    ['Aventus', 'ROC Aventus'].sort(),
  )
})

test('the same told twice is nothing to choose between', async () => {
  const { services: phone, from } = await atVmbo()
  const tablet = await otherDevice(phone)
  const request = { from, school: mbo, start, schoolWords: false }
  await arriveAtSchool(phone, request)
  await arriveAtSchool(tablet, request)
  await phone.store.merge(await logOf(tablet.store))
  const periods = await storedPeriods(phone.store)
  expect(periods).toHaveLength(2)
  expect(periods.flatMap(({ undecided }) => undecided)).toEqual([])
})

test('an arrival that was thrown away or erased can be told again', async () => {
  const { services, from } = await atVmbo()
  const request = { from, school: mbo, start, schoolWords: false }
  const first = await arriveAtSchool(services, request)
  if (!first.ok) throw new Error(first.error.type)
  await binRecord(services, first.value, true)
  expect(await storedPeriods(services.store)).toHaveLength(1)
  await arriveAtSchool(services, request)
  expect((await storedPeriods(services.store)).map(({ rec }) => rec)).toContain(first.value)
  await eraseRecords(services, [first.value])
  const again = await arriveAtSchool(services, request)
  expect(again.ok && again.value).not.toBe(first.value)
  expect(await storedPeriods(services.store)).toMatchObject([mbo, vmbo])
})

test('a first school and an id without room get a period too', async () => {
  const empty = createTestServices()
  await arriveAtSchool(empty, { from: undefined, school: mbo, start, schoolWords: false })
  expect(await storedPeriods(empty.store)).toMatchObject([mbo])
  const long = await withRecords({ ['o'.repeat(198)]: ['period', vmbo] })
  const [from] = await storedPeriods(long.store)
  await arriveAtSchool(long, { from, school: mbo, start, schoolWords: false })
  expect(await storedPeriods(long.store)).toMatchObject([mbo, vmbo])
})

test('the first day that is offered is that of the school year around summer', () => {
  expect(likelyFirstDay('2027-05-12')).toBe('2027-08-01')
  expect(likelyFirstDay('2027-09-10')).toBe('2027-08-01')
  expect(likelyFirstDay('2027-11-22')).toBe('2027-11-22')
  expect(likelyFirstDay('2028-02-01')).toBe('2028-02-01')
})
