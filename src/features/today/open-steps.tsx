import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { recordQueries } from '../../screen/record-queries.ts'
import { useServices } from '../../screen/services-context.tsx'
import { StepRow } from '../../screen/step-row.tsx'
import { places } from '../../services/places.ts'
import { LinkButton } from '../../ui/link-button.tsx'
import { List } from '../../ui/list.tsx'
import { Section } from '../../ui/section.tsx'

const shownAtMost = 3

/** The steps that wait soonest. Without any, this place stays silent: a step comes from looking back. */
export function OpenSteps() {
  const { t } = useTranslation('today')
  const services = useServices()
  const { data: steps = [] } = useQuery(recordQueries.openSteps(services, shownAtMost))
  if (steps.length === 0) return null
  return (
    <Section
      title={t('steps.title')}
      action={
        <LinkButton variant="quiet" href={places.steps}>
          {t('steps.all')}
        </LinkButton>
      }
    >
      <List>
        {steps.map((step) => (
          <li key={step.rec}>
            <StepRow step={step} />
          </li>
        ))}
      </List>
    </Section>
  )
}
