import { expect, test } from 'vitest'
import { countGroups } from '../../../src/services/mentor/count-groups.ts'
import type { MentorStudent } from '../../../src/services/mentor/mentor-student.ts'

const day = '2027-05-12'
const ids = ['capacities', 'networking']

function student(n: number, group: string, summary: Partial<MentorStudent['summary']> = {}) {
  return {
    ...{ dossier: `d${n}`, name: `CANARY-${n}`, group, received: 0, seen: 0 },
    ...{ keepUntil: '2027-08-01', share: `share-${n}`, news: [] },
    question: 'CANARY-question',
    summary: {
      ...{ records: 3, talks: [], dues: [], stepsOpen: 0, stepsDone: 1, kinds: { openDay: 1 } },
      ...{ competencies: ['capacities'], unsent: 0 },
      ...summary,
    },
  } satisfies MentorStudent
}
const many = (from: number, count: number, group: string, summary = {}) =>
  Array.from({ length: count }, (_, n) => student(from + n, group, summary))

test('totals by class: talks of this school year, steps done, kinds, competencies', () => {
  const talks = ['2027-02-01', '2026-06-01']
  const { groups, total, isSomeHidden } = countGroups(
    [...many(0, 5, '3B', { talks }), ...many(10, 6, '4A')],
    ids,
    day,
  )
  expect(groups.map(({ group, students, talks: held }) => [group, students, held])).toEqual([
    ['3B', 5, 5],
    ['4A', 6, 0],
  ])
  expect(total).toMatchObject({ students: 11, talks: 5, stepsDone: 11, kinds: [['openDay', 11]] })
  expect(total?.competencies).toEqual([
    ['capacities', 11],
    ['networking', 0],
  ])
  expect(isSomeHidden).toBe(false)
})

test('a class of four is not shown, and is in no total that would show it by subtraction', () => {
  const shown = countGroups([...many(0, 5, '3B'), ...many(10, 4, '4A')], ids, day)
  expect(shown.groups.map(({ group }) => group)).toEqual(['3B'])
  expect(shown.total?.students).toBe(5)
  expect(shown.isSomeHidden).toBe(true)
  expect(countGroups(many(0, 4, '3B'), ids, day).total).toBeUndefined()
  expect(countGroups([...many(0, 4, '3B'), ...many(9, 4, '4A')], ids, day).total).toBeUndefined()
})

test('what few students touched is hidden, in the total too', () => {
  const few = { competencies: ['capacities', 'networking'] }
  const { groups, total } = countGroups(
    [...many(0, 2, '3B', few), ...many(5, 4, '3B'), ...many(20, 8, '4A', few)],
    ids,
    day,
  )
  expect(groups.map(({ competencies }) => competencies[1])).toEqual([
    ['networking', undefined],
    ['networking', 8],
  ])
  expect(total?.competencies[1]).toEqual(['networking', undefined])
})

test('no name, question or id of a student is in the totals', () => {
  const counts = countGroups([...many(0, 9, '3B'), ...many(20, 3, '4A')], ids, day)
  expect(JSON.stringify(counts)).not.toMatch(/CANARY|share-|d\d/)
})
