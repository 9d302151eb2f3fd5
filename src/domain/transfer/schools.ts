import { daysBetween, plainDate, type PlainDate } from '../../lib/dates.ts'
import type { Period } from '../records/period.ts'

/** Periods in the order of the line, the first school first; of two on one day the later told last. */
function inOrder(periods: readonly Period[]): Period[] {
  return periods
    .filter(({ binned }) => !binned)
    .sort((a, b) => (a.start ?? '').localeCompare(b.start ?? '') || a.created - b.created)
}

/** The last two schools; `now` may begin on a day to come. */
export function lastSchools(periods: readonly Period[]): {
  readonly now: Period | undefined
  readonly before: Period | undefined
} {
  const [now, before] = inOrder(periods).reverse()
  return { now, before }
}

/** After so many days a school is no longer new, in days; the return letter can be written then. */
const settledAfter = 42
/** After this nobody at the old school waits for a letter, in days. */
const letterUntil = 300

/** Days since the first day at the newest school; negative before it. Undefined at a first school. */
function daysAtNewSchool(periods: readonly Period[], today: PlainDate): number | undefined {
  const { now, before } = lastSchools(periods)
  if (now === undefined || before === undefined) return undefined
  return daysBetween(now.start ?? plainDate(now.created), today)
}

/** True in the weeks around an arrival, from when the new school was told. */
export function isNewAtSchool(periods: readonly Period[], today: PlainDate): boolean {
  const days = daysAtNewSchool(periods, today)
  return days !== undefined && days < settledAfter
}

/** True when the student can tell the old school how it goes, some weeks after arriving. */
export function isLetterTime(periods: readonly Period[], today: PlainDate): boolean {
  const days = daysAtNewSchool(periods, today)
  return days !== undefined && days >= settledAfter && days < letterUntil
}
