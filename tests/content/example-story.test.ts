import { expect, test } from 'vitest'
import { experienceParts } from '../../src/domain/records/experience.ts'
import { isOpenStep, stepStates } from '../../src/domain/records/step.ts'
import { daysBetween, schoolYearOf } from '../../src/lib/dates.ts'
import { exampleTodays, readExample } from '../support/example.ts'

test('it is rich at any time of the year', () => {
  for (const day of exampleTodays) {
    const { owners, periods, experiences, reflections, steps } = readExample(day)
    expect(owners.map(({ firstName }) => firstName)).toEqual(['Daan'])
    expect(periods).toHaveLength(2)
    expect(experiences.length, day).toBeGreaterThanOrEqual(45)
    expect(reflections.length, day).toBeGreaterThanOrEqual(28)
    expect(steps.length, day).toBeGreaterThanOrEqual(14)
  }
})

test('there is one border, in the summer, from vmbo to mbo', () => {
  for (const day of exampleTodays) {
    const [vmbo, mbo] = readExample(day).periods
    expect([vmbo?.level, mbo?.level]).toEqual(['vmbo-kb', 'mbo-3'])
    expect(mbo?.end).toBeUndefined()
    const summer = daysBetween(vmbo?.end ?? '', mbo?.start ?? '')
    expect(summer).toBeGreaterThan(30)
    expect(summer).toBeLessThan(60)
    expect(vmbo?.end?.slice(5, 7)).toBe('07')
    expect(schoolYearOf(mbo?.start ?? '') - schoolYearOf(vmbo?.start ?? '')).toBe(2)
    const years = daysBetween(vmbo?.start ?? '', day) / 365
    expect(years).toBeGreaterThan(3.3)
    expect(years).toBeLessThan(4.5)
  }
})

test('it ends a few days before today, and nothing was written or lived later', () => {
  for (const day of exampleTodays) {
    const { experiences, reflections } = readExample(day)
    const dates = [...experiences, ...reflections].map(({ date }) => date ?? '')
    const last = [...dates, ...experiences.map(({ end }) => end ?? '')].sort().at(-1) ?? ''
    expect(daysBetween(last, day)).toBe(4)
    const latest = Math.max(...Array.from(readExample(day).log.ops.values(), (op) => op.hlc.t))
    expect(latest).toBeLessThan(Date.parse(`${day}T00:00:00Z`))
  }
})

test('school happens on school days: no weekends, no July and August holidays', () => {
  const atSchool = ['internship', 'tasterInternship', 'project', 'trialLesson', 'companyVisit']
  for (const day of exampleTodays) {
    for (const { type, date = '', end = date, title } of readExample(day).experiences) {
      if (!atSchool.includes(type ?? '')) continue
      for (const each of [date, end]) {
        expect([1, 2, 3, 4, 5], title).toContain(new Date(`${each}T12:00:00Z`).getUTCDay())
        expect(['07', '08'], title).not.toContain(each.slice(5, 7))
      }
    }
  }
})

test('there is something to go on with and steps in every state', () => {
  for (const day of exampleTodays) {
    const { experiences, steps } = readExample(day)
    const here = experiences.filter(({ binned }) => !binned)
    const incomplete = here.filter((each) => experienceParts.some((part) => !each[part]))
    expect(incomplete.length).toBeGreaterThanOrEqual(3)
    expect(incomplete.some(({ date = '' }) => daysBetween(date, day) < 7)).toBe(true)
    expect(here.filter((each) => each.private).length).toBeGreaterThanOrEqual(3)
    expect(new Set(steps.map(({ state }) => state))).toEqual(new Set(stepStates))
    for (const { state, note, decided } of steps) {
      expect(state === 'open').toBe(note === undefined && decided === undefined)
    }
    const open = steps.filter(isOpenStep)
    const overdue = open.filter(({ due = '9' }) => due < day).map(({ what }) => what)
    expect(overdue, day).toEqual(['De vakken van niveau 4 doorlezen'])
    expect(open.filter(({ due = '' }) => due > day)).toHaveLength(2)
    expect(open.filter(({ due }) => due === undefined)).toHaveLength(1)
  }
})
