import { useTranslation } from '../../i18n/use-translation.ts'
import { isPlainDate } from '../../lib/dates.ts'
import type { Talk } from '../../domain/records/talk.ts'
import { useDates } from '../words/use-dates.ts'

/** The day of a talk with its weekday and time, such as `dinsdag 18 mei, 14:10`; empty for none. */
export function useTalkWhen(): (talk: Pick<Talk, 'date' | 'time'>) => string {
  const { i18n } = useTranslation()
  const { shortDay } = useDates()
  const weekday = new Intl.DateTimeFormat(i18n.language, { weekday: 'long', timeZone: 'UTC' })
  return ({ date, time }) => {
    if (date === undefined || !isPlainDate(date)) return ''
    const day = `${weekday.format(Date.parse(`${date}T00:00:00Z`))} ${shortDay(date)}`
    return time ? `${day}, ${time}` : day
  }
}
