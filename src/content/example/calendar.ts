import { addDays, daysBetween, type PlainDate } from '../../lib/dates.ts'
import type { Day } from './authored.ts'

/*
 * The example is written in one canonical calendar that runs from September 2022 to January 2027.
 * For a reference date it is moved by whole years, rounded to whole weeks: school years keep their
 * season (within four days) and lessons their weekday. Of the last year, only what is past is
 * told; the few records that say `today-5` are always fresh.
 */

/** The reference date falls in the year that begins here, once the calendar is moved. */
const windowStart: PlainDate = '2026-02-01'

const daysPerYear = 365.2425

/** How many days the canonical calendar moves for this reference date; a multiple of seven. */
function shiftFor(today: PlainDate): number {
  const years = Math.floor(daysBetween(windowStart, today) / daysPerYear)
  return Math.round((years * daysPerYear) / 7) * 7
}

/** The real date of a day of the example for this reference date. */
export function dateOf(day: Day, today: PlainDate): PlainDate {
  const relative = /^today([+-]\d+)$/.exec(day)
  return relative ? addDays(today, Number(relative[1])) : addDays(day, shiftFor(today))
}

/** True for a text that stands for a day. */
export function isDay(text: string): boolean {
  return /^(\d{4}-\d{2}-\d{2}|today[+-]\d+)$/.test(text)
}
