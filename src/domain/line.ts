import { plainDate, type PlainDate } from '../lib/dates.ts'
import type { Experience } from './records/experience.ts'
import type { Period } from './records/period.ts'
import type { Reflection } from './records/reflection.ts'
import type { Step } from './records/step.ts'

/** One stop on the line, newest on top: an experience, or the border where a school begins. */
export type Stop =
  | { readonly type: 'station'; readonly experience: Experience; readonly period?: Period }
  | { readonly type: 'border'; readonly period: Period }
  /** Where the line began: the first school, when it was told. */
  | { readonly type: 'start'; readonly period?: Period }

/** The day an experience counts for: its own, else the day it was written down. */
export function dayOf(experience: Experience): PlainDate {
  return experience.date ?? plainDate(experience.created)
}

/**
 * The line: all experiences and school borders, newest first. Every strand runs on across a
 * border; an experience before the first school still stands on the line.
 */
export function lineStops(experiences: readonly Experience[], periods: readonly Period[]): Stop[] {
  const schools = periods
    .filter(({ binned }) => !binned)
    .sort((a, b) => (b.start ?? '').localeCompare(a.start ?? '') || b.created - a.created)
  const sorted = experiences
    .filter(({ binned }) => !binned)
    .sort((a, b) => dayOf(b).localeCompare(dayOf(a)) || b.created - a.created)
  const first = schools.at(-1)
  const stops: Stop[] = []
  let next = 0
  for (const experience of sorted) {
    while (startsAfter(schools[next], first, experience)) {
      stops.push({ type: 'border', period: schools[next] as Period })
      next += 1
    }
    const period = schools[next]
    stops.push({ type: 'station', experience, ...(period && { period }) })
  }
  for (const period of schools.slice(next)) {
    if (period !== first) stops.push({ type: 'border', period })
  }
  stops.push({ type: 'start', ...(first && { period: first }) })
  return stops
}

/** True when this school began after the day of the experience, so that its border lies above. */
function startsAfter(
  period: Period | undefined,
  first: Period | undefined,
  experience: Experience,
): boolean {
  return period !== undefined && period !== first && (period.start ?? '') > dayOf(experience)
}

/** What a person may narrow the line to; an empty list or text narrows nothing. */
export interface LineFilter {
  readonly competencies: readonly string[]
  readonly types: readonly string[]
  /** Record ids of periods. */
  readonly periods: readonly string[]
  readonly text: string
}

/** What an experience without a type counts as. */
export const noType = 'other'

export const noFilter: LineFilter = { competencies: [], types: [], periods: [], text: '' }

export function isFiltering({ competencies, types, periods, text }: LineFilter): boolean {
  return competencies.length + types.length + periods.length > 0 || text.trim() !== ''
}

/**
 * The stops that pass the filter. Within one list any match will do, between lists all must match;
 * every word of the text must stand somewhere in the experience or what belongs to it. Borders
 * stay, so that one still sees where a school began.
 */
export function filterStops(
  stops: readonly Stop[],
  filter: LineFilter,
  textOf: ReadonlyMap<string, string>,
): Stop[] {
  const words = searchable(filter.text).split(/\s+/).filter(Boolean)
  return stops.filter((stop) => {
    if (stop.type !== 'station') return true
    const { experience, period } = stop
    const text = textOf.get(experience.rec) ?? ''
    return (
      matches(filter.competencies, (id) => experience.competencies.includes(id)) &&
      matches(filter.types, (type) => (experience.type ?? noType) === type) &&
      matches(filter.periods, (rec) => period?.rec === rec) &&
      words.every((word) => text.includes(word))
    )
  })
}

function matches(wanted: readonly string[], has: (id: string) => boolean): boolean {
  return wanted.length === 0 || wanted.some(has)
}

/** Text as it is searched: lower case, without accents. */
function searchable(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}

/** What may be searched of each experience: its own words and those of its reflections and steps. */
export function searchTexts(
  experiences: readonly Experience[],
  reflections: readonly Reflection[],
  steps: readonly Step[],
): Map<string, string> {
  const parts = new Map<string, (string | undefined)[]>()
  for (const e of experiences) {
    const { title, story, place, people, goal, result, evaluation, conclusion } = e
    parts.set(e.rec, [title, story, place, people, goal, result, evaluation, conclusion])
  }
  for (const { experience = '', answers } of reflections) {
    parts.get(experience)?.push(...Object.values(answers).map(({ text }) => text))
  }
  for (const { experience = '', what, helper } of steps) {
    parts.get(experience)?.push(what, helper)
  }
  return new Map(
    Array.from(parts, ([rec, texts]) => [rec, searchable(texts.filter(Boolean).join('\n'))]),
  )
}
