import { expect, test } from 'vitest'
import { addDays, daysBetween, endOfMonth, endOfWeek, schoolYearOf } from '../../src/lib/dates.ts'

test('a week ends on its Sunday', () => {
  expect(endOfWeek('2027-05-10')).toBe('2027-05-16')
  expect(endOfWeek('2027-05-15')).toBe('2027-05-16')
  expect(endOfWeek('2027-05-16')).toBe('2027-05-16')
  expect(endOfWeek('2026-12-31')).toBe('2027-01-03')
})

test('a month ends on its last day, also in a leap year', () => {
  expect(endOfMonth('2027-05-12')).toBe('2027-05-31')
  expect(endOfMonth('2027-12-31')).toBe('2027-12-31')
  expect(endOfMonth('2027-02-01')).toBe('2027-02-28')
  expect(endOfMonth('2028-02-01')).toBe('2028-02-29')
})

test('summer time changes no count of days', () => {
  expect(addDays('2027-03-27', 2)).toBe('2027-03-29')
  expect(daysBetween('2027-10-30', '2027-11-01')).toBe(2)
})

test('a school year begins on 1 August', () => {
  expect(schoolYearOf('2027-07-31')).toBe(2026)
  expect(schoolYearOf('2027-08-01')).toBe(2027)
})
