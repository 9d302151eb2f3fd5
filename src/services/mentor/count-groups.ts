import { groupBy } from '../../lib/group-by.ts'
import { schoolYearOf, type PlainDate } from '../../lib/dates.ts'
import type { MentorStudent } from './mentor-student.ts'

/** Fewer than this could point at somebody. */
export const leastStudents = 5

/** Totals of one group of students; nothing in it is of one student. */
export interface GroupCount {
  /** Empty for everybody together. */
  readonly group: string
  readonly students: number
  /** Of this school year. */
  readonly talks: number
  readonly stepsDone: number
  /** Experiences of each kind, by id, the most first. */
  readonly kinds: readonly (readonly [kind: string, count: number])[]
  /**
   * How many students touched each competency, by id; undefined where that is so few that it could
   * point at somebody.
   */
  readonly competencies: readonly (readonly [id: string, count: number | undefined])[]
}

export interface Counts {
  readonly groups: readonly GroupCount[]
  /**
   * Everybody of the groups that are shown. Those of hidden groups are not in it, or subtraction
   * would show them.
   */
  readonly total: GroupCount | undefined
  /** True when somebody is in a group too small to show. */
  readonly isSomeHidden: boolean
}

/**
 * Totals by class, without pupils. A class with fewer than `leastStudents` is not shown and counts
 * in no total. A competency touched by few is hidden, and in the total too.
 */
export function countGroups(
  students: readonly MentorStudent[],
  competencyIds: readonly string[],
  today: PlainDate,
): Counts {
  const byGroup = [...groupBy(students, ({ group }) => group)]
  const large = byGroup.filter(([, some]) => some.length >= leastStudents)
  const year = schoolYearOf(today)
  const count = (group: string, some: readonly MentorStudent[]) =>
    countOf(group, some, competencyIds, year)
  const groups = large
    .map(([group, some]) => count(group, some))
    .sort((a, b) => a.group.localeCompare(b.group, undefined, { numeric: true }))
  const everybody = large.flatMap(([, some]) => some)
  const all = everybody.length === 0 ? undefined : count('', everybody)
  return {
    groups,
    total: all && { ...all, competencies: all.competencies.map((cell) => safeTotal(cell, groups)) },
    isSomeHidden: everybody.length < students.length,
  }
}

function countOf(
  group: string,
  students: readonly MentorStudent[],
  competencyIds: readonly string[],
  year: number,
): GroupCount {
  const summaries = students.map(({ summary }) => summary)
  const kinds = new Map<string, number>()
  for (const { kinds: own } of summaries) {
    for (const [kind, n] of Object.entries(own)) kinds.set(kind, (kinds.get(kind) ?? 0) + n)
  }
  const touched = (id: string) =>
    summaries.filter(({ competencies }) => competencies.includes(id)).length
  return {
    group,
    students: students.length,
    talks: sum(summaries.map(({ talks }) => talks.filter((d) => schoolYearOf(d) === year).length)),
    stepsDone: sum(summaries.map(({ stepsDone }) => stepsDone)),
    kinds: [...kinds].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0])),
    competencies: competencyIds.map((id) => {
      const n = touched(id)
      return [id, n > 0 && n < leastStudents ? undefined : n] as const
    }),
  }
}

/** What one class hides could be had from the total. */
function safeTotal(
  [id, count]: readonly [string, number | undefined],
  groups: readonly GroupCount[],
): readonly [string, number | undefined] {
  const isHidden = groups.some(({ competencies }) =>
    competencies.some(([each, n]) => each === id && n === undefined),
  )
  return [id, isHidden ? undefined : count]
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, each) => all + each, 0)
}
