import { useTranslation } from '../../i18n/use-translation.ts'
import { isOpenStep, type Step } from '../../domain/records/step.ts'
import { daysBetween } from '../../lib/dates.ts'
import { today } from '../../services/services.ts'
import { useServices } from '../services-context.tsx'
import { useDates } from '../words/use-dates.ts'

interface StepWhen {
  /** When, who helps, or what became of it; empty when there is nothing to tell. */
  readonly text: string
  /** True for an open step whose day has passed. */
  readonly late: boolean
}

/** Days up to this many away are called by their weekday. */
const nearDays = 6

/** When a step is due and who helps, in kind words: "was voor vrijdag 3 mei · met mijn mentor". */
export function useStepWhen(): (step: Step) => StepWhen {
  const { t, i18n } = useTranslation('cards')
  const { shortDay } = useDates()
  const day = today(useServices())
  const weekday = new Intl.DateTimeFormat(i18n.language, { weekday: 'long', timeZone: 'UTC' })
  const named = (date: string) => {
    const name = weekday.format(Date.parse(`${date}T00:00:00Z`))
    return t('step.when.weekday', { weekday: name, day: shortDay(date) })
  }
  return (step) => {
    const { due, state, decided, helper } = step
    const open = isOpenStep(step)
    const away = due === undefined ? Number.NaN : daysBetween(day, due)
    const late = open && away < 0
    const near = Math.abs(away) <= nearDays
    const when = !open
      ? decided !== undefined &&
        t(state === 'done' ? 'step.when.done' : 'step.when.letGo', { day: shortDay(decided) })
      : due !== undefined && !Number.isNaN(away)
        ? away === 0
          ? t('step.when.today')
          : away === 1
            ? t('step.when.tomorrow')
            : t(late ? 'step.when.was' : 'step.when.due', {
                day: near ? named(due) : shortDay(due),
              })
        : false
    const who = open && helper !== undefined && helper !== '' && t('step.when.helper', { helper })
    return { late, text: [when, who].filter(Boolean).join(' · ') }
  }
}
