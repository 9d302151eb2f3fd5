import { useTranslation } from '../../i18n/use-translation.ts'
import { addDays, plainDate } from '../../lib/dates.ts'
import { today } from '../../services/services.ts'
import { useServices } from '../services-context.tsx'
import { useDates } from '../words/use-dates.ts'

/** When a copy was made, short: `vandaag 14:05`, `gisteren 9:30`, `12 mei`. */
export function useCopyMoment(): (ms: number) => string {
  const { t, i18n } = useTranslation('safety')
  const { clock } = useServices()
  const { shortDay } = useDates()
  return (ms) => {
    const [day, now] = [plainDate(ms), today({ clock })]
    const time = new Intl.DateTimeFormat(i18n.language, { timeStyle: 'short' }).format(ms)
    if (day === now) return t('when.today', { time })
    if (day === addDays(now, -1)) return t('when.yesterday', { time })
    return shortDay(day)
  }
}
