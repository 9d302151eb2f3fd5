import type { Day } from './authored.ts'

/*
 * The example is written in one canonical calendar that runs from September 2022 to January 2027.
 * For a reference date it is moved by whole years, rounded to whole weeks: school years keep their
 * season (within three days) and lessons their weekday. Of the last year, only what is past is
 * told; the few records that say `today-5` are always fresh.
 */

const dayMs = 24 * 60 * 60 * 1000

/** The reference date falls in this year of the canonical calendar, moved. */
const windowStart = '2026-02-01'

function daysSince1970(day: string): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / dayMs)
}

function dayAt(days: number): string {
  return new Date(days * dayMs).toISOString().slice(0, 10)
}

/** How many days the canonical calendar moves for this reference date; a multiple of seven. */
export function shiftFor(today: string): number {
  const years = Math.floor((daysSince1970(today) - daysSince1970(windowStart)) / 365.2425)
  return Math.round((years * 365.2425) / 7) * 7
}

/** The real date (YYYY-MM-DD) of a day of the example for this reference date. */
export function dateOf(day: Day, today: string): string {
  const relative = /^today([+-]\d+)$/.exec(day)
  if (relative) return dayAt(daysSince1970(today) + Number(relative[1]))
  return dayAt(daysSince1970(day) + shiftFor(today))
}

/** True for a text that stands for a day. */
export function isDay(text: string): boolean {
  return /^(\d{4}-\d{2}-\d{2}|today[+-]\d+)$/.test(text)
}
