import { plainDate, type PlainDate } from '../../lib/dates.ts'
import { dayOf } from '../../domain/line.ts'
import type { Experience } from '../../domain/records/experience.ts'
import type { Period } from '../../domain/records/period.ts'
import { isPlanned, type Talk } from '../../domain/records/talk.ts'

/** One stop on the line that a mentor reads. */
export type LineEntry =
  | { readonly type: 'experience'; readonly day: PlainDate; readonly experience: Experience }
  | { readonly type: 'talk'; readonly day: PlainDate; readonly talk: Talk }
  | { readonly type: 'school'; readonly day: PlainDate; readonly period: Period }

/** Experiences, talks that were held and schools, newest first. */
export function lineEntries(
  experiences: readonly Experience[],
  talks: readonly Talk[],
  periods: readonly Period[],
): LineEntry[] {
  const entries: LineEntry[] = [
    ...experiences.map((experience) => {
      return { type: 'experience', day: dayOf(experience), experience } as const
    }),
    ...talks
      .filter((talk) => !isPlanned(talk))
      .map((talk) => ({ type: 'talk', day: talk.date ?? plainDate(talk.created), talk }) as const),
    ...periods.map((period) => ({ type: 'school', day: period.start ?? '', period }) as const),
  ]
  return entries.sort((a, b) => b.day.localeCompare(a.day))
}
