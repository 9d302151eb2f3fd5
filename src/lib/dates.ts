/** A day without a time or zone, as YYYY-MM-DD; sorts as text. */
export type PlainDate = string

/** The day it is on this device at `ms` since 1970. */
export function plainDate(ms: number): PlainDate {
  const date = new Date(ms)
  const pad = (n: number) => String(n).padStart(2, '0')
  return `${String(date.getFullYear()).padStart(4, '0')}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`
}

/** `date` moved by whole days; counts in UTC, so that summer time changes nothing. */
export function addDays(date: PlainDate, days: number): PlainDate {
  const ms = Date.parse(`${date}T00:00:00Z`) + days * 86_400_000
  return new Date(ms).toISOString().slice(0, 10)
}

/** Whole days from `from` to `to`; negative when `to` is earlier. NaN for what is no date. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000)
}

/** The Sunday that ends the week of `date`; weeks begin on Monday. */
export function endOfWeek(date: PlainDate): PlainDate {
  const weekday = new Date(Date.parse(`${date}T00:00:00Z`)).getUTCDay()
  return addDays(date, (7 - weekday) % 7)
}

/** The last day of the month of `date`. */
export function endOfMonth(date: PlainDate): PlainDate {
  const [year = 0, month = 1] = date.split('-').map(Number)
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10)
}

/** The calendar year in which the school year of `date` began; school years begin on 1 August. */
export function schoolYearOf(date: PlainDate): number {
  const year = Number(date.slice(0, 4))
  return date.slice(5) >= '08-01' ? year : year - 1
}

/** Whose way of writing dates goes with a language of the interface: English of Europe, day first. */
export function dateLocale(language: string): string {
  return language === 'en' ? 'en-GB' : language
}

export function isPlainDate(value: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(`${value}T00:00:00Z`))
}
