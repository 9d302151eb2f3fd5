import { addDays, endOfWeek, type PlainDate } from '../../lib/dates.ts'
import { isOpenStep, openSteps, type Step } from './step.ts'

/** Steps as a student looks at them. Every step that is not in the bin is in exactly one group. */
export interface StepGroups {
  /** Open, and their day has passed. */
  readonly overdue: readonly Step[]
  /** Open, for today or the rest of the week to plan in. */
  readonly thisWeek: readonly Step[]
  /** Open, for a day after this week. */
  readonly later: readonly Step[]
  /** Open, without a day. */
  readonly someDay: readonly Step[]
  /** Done, and let go: the latest decision first. */
  readonly done: readonly Step[]
  readonly letGo: readonly Step[]
}

/** The last day of what a person means by this week; on a Sunday that is the week to come. */
export function endOfPlannedWeek(today: PlainDate): PlainDate {
  return endOfWeek(addDays(today, 1))
}

/** Divides steps by what `today` asks; open ones by their day, then by their age. */
export function groupSteps(steps: readonly Step[], today: PlainDate): StepGroups {
  const open = openSteps(steps)
  const sunday = endOfPlannedWeek(today)
  const dated = open.filter(({ due }) => due !== undefined)
  const closed = steps
    .filter((step) => !step.binned && !isOpenStep(step))
    .sort((a, b) => (b.decided ?? '').localeCompare(a.decided ?? '') || b.changed - a.changed)
  return {
    overdue: dated.filter(({ due = '' }) => due < today),
    thisWeek: dated.filter(({ due = '' }) => due >= today && due <= sunday),
    later: dated.filter(({ due = '' }) => due > sunday),
    someDay: open.filter(({ due }) => due === undefined),
    done: closed.filter(({ state }) => state === 'done'),
    letGo: closed.filter(({ state }) => state === 'letGo'),
  }
}
