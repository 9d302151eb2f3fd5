import { useTranslation } from '../../i18n/use-translation.ts'
import { dateLocale, daysBetween, isPlainDate, type PlainDate } from '../../lib/dates.ts'
import { today } from '../../services/services.ts'
import { useServices } from '../services-context.tsx'

/** Dates in words of the interface language. Text that is no date comes back as it is. */
export interface Dates {
  /** `12 mei 2027` */
  readonly day: (date: PlainDate) => string
  /** `12 mei`, and `12 mei 2026` when that is not this year. */
  readonly shortDay: (date: PlainDate) => string
  /** `mei 2027` */
  readonly month: (date: PlainDate) => string
  /** `vandaag`, `gisteren`, `over 3 dagen`, `2 maanden geleden`; seen from today. */
  readonly relative: (date: PlainDate) => string
  /** A moment in ms since 1970, on this device: `12 mei 2027 om 14:05`. */
  readonly moment: (ms: number) => string
}

/** Words for dates, by `Intl`. */
export function useDates(): Dates {
  const { i18n } = useTranslation()
  const { clock } = useServices()
  return datesOf(i18n.language, today({ clock }))
}

let made: { readonly language: string; readonly now: PlainDate; readonly dates: Dates } | undefined

/** Made once for all: a phone needs longer to make a formatter than to draw a row. */
function datesOf(language: string, now: PlainDate): Dates {
  if (made?.language !== language || made.now !== now) {
    made = { language, now, dates: createDates(language, now) }
  }
  return made.dates
}

// A plain date has no zone; it is read and written as UTC, so that no zone can move it.
const utc = { timeZone: 'UTC' } as const

function createDates(language: string, now: PlainDate): Dates {
  const locale = dateLocale(language)
  const day = formatter(locale, { day: 'numeric', month: 'long', year: 'numeric' })
  const dayOfThisYear = formatter(locale, { day: 'numeric', month: 'long' })
  const ago = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' })
  const moment = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' })
  return {
    day,
    shortDay: (date) => (date.slice(0, 4) === now.slice(0, 4) ? dayOfThisYear : day)(date),
    month: formatter(locale, { month: 'long', year: 'numeric' }),
    relative: (date) => (isPlainDate(date) ? ago.format(...distance(now, date)) : date),
    moment: (ms) => moment.format(ms),
  }
}

function formatter(locale: string, options: Intl.DateTimeFormatOptions) {
  const format = new Intl.DateTimeFormat(locale, { ...options, ...utc })
  return (date: PlainDate) =>
    isPlainDate(date) ? format.format(Date.parse(`${date}T00:00:00Z`)) : date
}

/** Days up to two weeks, weeks up to two months, months up to two years, years beyond. */
function distance(now: PlainDate, date: PlainDate): [number, Intl.RelativeTimeFormatUnit] {
  const days = daysBetween(now, date)
  const size = Math.abs(days)
  if (size < 14) return [days, 'day']
  if (size < 60) return [Math.trunc(days / 7), 'week']
  if (size < 730) return [Math.trunc(days / 30.4), 'month']
  return [Math.trunc(days / 365.25), 'year']
}
