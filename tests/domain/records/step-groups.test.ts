import { expect, test } from 'vitest'
import { endOfPlannedWeek } from '../../../src/domain/records/step-groups.ts'

test('this week ends on Sunday; said on a Sunday it is the week to come', () => {
  expect(endOfPlannedWeek('2027-05-10')).toBe('2027-05-16')
  expect(endOfPlannedWeek('2027-05-15')).toBe('2027-05-16')
  expect(endOfPlannedWeek('2027-05-16')).toBe('2027-05-23')
})
