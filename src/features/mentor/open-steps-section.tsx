import { useQuery } from '@tanstack/react-query'
import { useTranslation } from '../../i18n/use-translation.ts'
import { openSteps } from '../../domain/records/step.ts'
import { recordQueries } from '../../screen/queries/record-queries.ts'
import { useServices } from '../../screen/services-context.tsx'
import { useDates } from '../../screen/words/use-dates.ts'
import { today } from '../../services/services.ts'
import { List } from '../../ui/frame/list.tsx'
import { ListRow } from '../../ui/frame/list-row.tsx'
import { Section } from '../../ui/frame/section.tsx'
import { SignLine } from '../../ui/show/sign-line.tsx'

/** What was agreed and still waits, past its day first. */
export function OpenStepsSection() {
  const { t } = useTranslation('mentor')
  const { shortDay } = useDates()
  const services = useServices()
  const { data = [] } = useQuery(recordQueries.steps(services))
  const day = today(services)
  const open = openSteps(data)
  if (open.length === 0) return null
  return (
    <Section title={t('steps.title')}>
      <List look="rows">
        {open.map(({ rec, what, due, helper }) => {
          const isPast = due !== undefined && due < day
          const when = due && t(isPast ? 'steps.past' : 'steps.due', { day: shortDay(due) })
          const text = [when, helper && t('steps.helper', { helper })].filter(Boolean).join(' · ')
          return (
            <ListRow
              key={rec}
              icon="steps"
              title={<span dir="auto">{what}</span>}
              text={isPast ? <SignLine tone="warn">{text}</SignLine> : text}
            />
          )
        })}
      </List>
    </Section>
  )
}
