import { useTranslation } from '../../i18n/use-translation.ts'
import { dateLocale, isPlainDate } from '../../lib/dates.ts'

/** Numbers and dates in words; also where no dossier is open. */
export interface OpenWords {
  /** `12 mei 2026 om 14:05` */
  readonly moment: (ms: number) => string
  /** `mei 2026` */
  readonly month: (date: string) => string
  /** `12 mei 2026` */
  readonly day: (date: string) => string
  /** `3 ervaringen, 2 stappen en 1 terugblik` */
  readonly counts: (byKind: ReadonlyMap<string, number>) => string
  /** `1,2 MB` */
  readonly size: (bytes: number) => string
}

/** In the order in which they are told. */
const kinds = [
  'experience',
  'reflection',
  'step',
  'evidence',
  'talk',
  'feedback',
  'statement',
  'period',
] as const
/** Told elsewhere, or of no interest to a person. */
const untold: readonly string[] = ['owner', 'share']

export function useOpenWords(): OpenWords {
  const { t, i18n } = useTranslation('open')
  const { language } = i18n
  const locale = dateLocale(language)
  const format = (date: string, options: Intl.DateTimeFormatOptions) =>
    isPlainDate(date)
      ? new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(Date.parse(date))
      : date
  return {
    moment: (ms) =>
      new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' }).format(ms),
    month: (date) => format(date, { month: 'long', year: 'numeric' }),
    day: (date) => format(date, { dateStyle: 'long' }),
    size: (bytes) => {
      const isLarge = bytes >= 100_000
      return new Intl.NumberFormat(language, {
        style: 'unit',
        unit: isLarge ? 'megabyte' : 'kilobyte',
        maximumFractionDigits: isLarge ? 1 : 0,
      }).format(Math.max(isLarge ? 0 : 1, bytes / (isLarge ? 1_000_000 : 1000)))
    },
    counts: (byKind) => {
      const told = kinds.flatMap((kind) => {
        const count = byKind.get(kind)
        return count ? [t(`kind.${kind}`, { count })] : []
      })
      const known: readonly string[] = [...kinds, ...untold]
      const rest = [...byKind].filter(([kind]) => !known.includes(kind))
      const count = rest.reduce((sum, [, each]) => sum + each, 0)
      if (count > 0) told.push(t('kind.rest', { count }))
      return new Intl.ListFormat(language).format(told)
    },
  }
}
