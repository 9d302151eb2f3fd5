import { expect, test } from 'vitest'
import type { Period } from '../../src/domain/records/period.ts'
import { periodAt, saveStart, studyYearAt } from '../../src/services/school.ts'
import { createTestServices } from '../support/render-screen.tsx'
import { fullDisk, opCount, storedOwner, storedPeriods } from '../support/stored.ts'

function period(rec: string, fields: Partial<Period> = {}): Period {
  const meta = { created: 0, changed: 0, binned: false, undecided: [], unreadable: [] }
  return { ...meta, ...fields, rec }
}

const vmbo = period('vmbo', { start: '2024-08-01' })
const mbo = period('mbo', { start: '2026-08-01' })

test('the school of a day is the latest that had begun', () => {
  for (const periods of [
    [vmbo, mbo],
    [mbo, vmbo],
  ]) {
    expect(periodAt(periods, '2026-07-31')?.rec).toBe('vmbo')
    expect(periodAt(periods, '2026-08-01')?.rec).toBe('mbo')
  }
})

test('before the first school the first one counts; without any there is none', () => {
  expect(periodAt([mbo, vmbo], '2020-01-01')?.rec).toBe('vmbo')
  expect(periodAt([], '2026-08-01')).toBeUndefined()
})

test('a school without a first day comes before all others', () => {
  const untold = period('untold')
  expect(periodAt([untold], '2020-01-01')?.rec).toBe('untold')
  expect(periodAt([untold, vmbo], '2024-07-31')?.rec).toBe('untold')
  expect(periodAt([untold, vmbo], '2024-08-01')?.rec).toBe('vmbo')
})

test('of two that begin on one day the one told last counts, in whatever order they come', () => {
  const first = period('first', { start: '2026-08-01', created: 1 })
  const last = period('last', { start: '2026-08-01', created: 2 })
  expect(periodAt([first, last], '2026-09-01')?.rec).toBe('last')
  expect(periodAt([last, first], '2026-09-01')?.rec).toBe('last')
})

test('a school in the bin does not count', () => {
  expect(periodAt([vmbo, { ...mbo, binned: true }], '2027-01-01')?.rec).toBe('vmbo')
})

test('the year of study goes up each August, and never down', () => {
  const third = period('third', { year: 3, start: '2025-09-15' })
  expect(studyYearAt(third, '2024-01-01')).toBe(3)
  expect(studyYearAt(third, '2026-07-31')).toBe(3)
  expect(studyYearAt(third, '2026-08-01')).toBe(4)
  expect(studyYearAt(third, '2028-01-01')).toBe(5)
})

test('a year that was not told is not guessed; one without a first day stays', () => {
  expect(studyYearAt(vmbo, '2027-01-01')).toBeUndefined()
  expect(studyYearAt(period('x', { year: 2 }), '2030-01-01')).toBe(2)
})

// The clock stands at 12 May 2027.
test('a start with nothing told writes nothing', async () => {
  const services = createTestServices()
  expect(await saveStart(services, {})).toEqual({ ok: true, value: undefined })
  expect(await opCount(services)).toBe(0)
})

test('a name alone makes no school', async () => {
  const services = createTestServices()
  await saveStart(services, { firstName: 'Noor', school: '' })
  expect(await storedOwner(services.store)).toMatchObject({ firstName: 'Noor' })
  expect(await storedPeriods(services.store)).toEqual([])
})

test('a school begins at the first of August of this school year', async () => {
  const services = createTestServices()
  await saveStart(services, { school: 'Het Anker', year: 2 })
  expect(await storedPeriods(services.store)).toMatchObject([
    { school: 'Het Anker', year: 2, start: '2026-08-01' },
  ])
  const inAugust = createTestServices()
  inAugust.clock.moveTo(new Date(2027, 7, 1, 12).getTime())
  await saveStart(inAugust, { level: 'mbo-2' })
  expect(await storedPeriods(inAugust.store)).toMatchObject([{ start: '2027-08-01' }])
})

test.each([{ firstName: 'Noor' }, { school: 'Het Anker' }])(
  'a start that does not fit says so: %o',
  async (answers) => {
    const services = createTestServices()
    const full = { ...services, store: fullDisk(services.store) }
    expect(await saveStart(full, answers)).toEqual({ ok: false, error: { type: 'DiskFull' } })
  },
)
