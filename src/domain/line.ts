import { plainDate, type PlainDate } from '../lib/dates.ts'
import type { Experience } from './records/experience.ts'
import type { Period } from './records/period.ts'
import type { Reflection } from './records/reflection.ts'
import type { Step } from './records/step.ts'
import { isPlanned, talkParts, type Talk } from './records/talk.ts'

/** One stop on the line, newest on top: an experience, a talk, or the border where a school begins. */
export type Stop =
  | { readonly type: 'station'; readonly experience: Experience; readonly period?: Period }
  | { readonly type: 'talk'; readonly talk: Talk; readonly period?: Period }
  | { readonly type: 'border'; readonly period: Period }
  /** Where the line began: the first school, when it was told. */
  | { readonly type: 'start'; readonly period?: Period }

/** The day an experience or talk counts for: its own, else the day it was written down. */
export function dayOf({ date, created }: Pick<Experience | Talk, 'date' | 'created'>): PlainDate {
  return date ?? plainDate(created)
}

interface Happened {
  readonly day: PlainDate
  readonly created: number
  readonly stop: (period: Period | undefined) => Stop
}

/**
 * The line: all experiences, talks that were held, and school borders, newest first. Every strand
 * runs on across a border; what happened before the first school still stands on the line.
 */
export function lineStops(
  experiences: readonly Experience[],
  periods: readonly Period[],
  talks: readonly Talk[] = [],
): Stop[] {
  const schools = periods
    .filter(({ binned }) => !binned)
    .sort((a, b) => (b.start ?? '').localeCompare(a.start ?? '') || b.created - a.created)
  const lived = experiences.filter(({ binned }) => !binned)
  const sorted = [...lived.map(experienceStop), ...talks.filter(isHeld).map(talkStop)].sort(
    (a, b) => b.day.localeCompare(a.day) || b.created - a.created,
  )
  const first = schools.at(-1)
  const stops: Stop[] = []
  let next = 0
  for (const { day, stop } of sorted) {
    while (startsAfter(schools[next], first, day)) {
      stops.push({ type: 'border', period: schools[next] as Period })
      next += 1
    }
    stops.push(stop(schools[next]))
  }
  for (const period of schools.slice(next)) {
    if (period !== first) stops.push({ type: 'border', period })
  }
  stops.push({ type: 'start', ...(first && { period: first }) })
  return stops
}

/** A talk that stands on the line. */
export function isHeld(talk: Talk): boolean {
  return !isPlanned(talk) && !talk.binned
}

function experienceStop(experience: Experience): Happened {
  return {
    ...{ day: dayOf(experience), created: experience.created },
    stop: (period) => ({ type: 'station', experience, ...(period && { period }) }),
  }
}

function talkStop(talk: Talk): Happened {
  return {
    ...{ day: dayOf(talk), created: talk.created },
    stop: (period) => ({ type: 'talk', talk, ...(period && { period }) }),
  }
}

/** True when this school began after that day, so that its border lies above. */
function startsAfter(
  period: Period | undefined,
  first: Period | undefined,
  day: PlainDate,
): boolean {
  return period !== undefined && period !== first && (period.start ?? '') > day
}

/** What a person may narrow the line to; an empty list or text narrows nothing. */
export interface LineFilter {
  readonly competencies: readonly string[]
  readonly types: readonly string[]
  /** Talks, beside the types that are chosen. */
  readonly talks: boolean
  /** Record ids of periods. */
  readonly periods: readonly string[]
  readonly text: string
}

/** What an experience without a type counts as. */
export const noType = 'other'

export const noFilter: LineFilter = {
  ...{ competencies: [], types: [], talks: false, periods: [], text: '' },
}

export function isFiltering({ competencies, types, talks, periods, text }: LineFilter): boolean {
  return talks || competencies.length + types.length + periods.length > 0 || text.trim() !== ''
}

/**
 * The stops that pass the filter. Within one list any match will do, between lists all must match;
 * every word of the text must stand somewhere in the stop or what belongs to it. Borders stay, so
 * that one still sees where a school began.
 */
export function filterStops(
  stops: readonly Stop[],
  filter: LineFilter,
  textOf: ReadonlyMap<string, string>,
): Stop[] {
  const words = searchable(filter.text).split(/\s+/).filter(Boolean)
  const { types } = filter
  const anyKind = types.length === 0 && !filter.talks
  return stops.filter((stop) => {
    if (stop.type !== 'station' && stop.type !== 'talk') return true
    const { rec, competencies } = stop.type === 'talk' ? stop.talk : stop.experience
    const isKind =
      stop.type === 'talk' ? filter.talks : types.includes(stop.experience.type ?? noType)
    const text = textOf.get(rec) ?? ''
    return (
      (anyKind || isKind) &&
      matches(filter.competencies, (id) => competencies.includes(id)) &&
      matches(filter.periods, (period) => stop.period?.rec === period) &&
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

/**
 * What may be searched of each stop: its own words, of an experience also those of its reflections
 * and steps. `sayTalk` tells what sort of talk it was and with whom.
 */
export function searchTexts(
  experiences: readonly Experience[],
  reflections: readonly Reflection[],
  steps: readonly Step[],
  talks: readonly Talk[] = [],
  sayTalk: (talk: Talk) => string = () => '',
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
  for (const talk of talks) {
    const agreed = Object.values(talk.steps).map(({ what }) => what)
    const said = talkParts.map((part) => talk[part])
    parts.set(talk.rec, [sayTalk(talk), talk.question, talk.takeAway, ...said, ...agreed])
  }
  return new Map(
    Array.from(parts, ([rec, texts]) => [rec, searchable(texts.filter(Boolean).join('\n'))]),
  )
}
