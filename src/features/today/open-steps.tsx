import { useQuery } from '@tanstack/react-query'
import { useTranslation } from '../../i18n/use-translation.ts'
import { openSteps } from '../../domain/records/step.ts'
import { recordQueries } from '../../screen/queries/record-queries.ts'
import { useServices } from '../../screen/services-context.tsx'
import { StepRow } from '../../screen/steps/step-row.tsx'
import { useTickedSteps } from '../../screen/steps/use-ticked-steps.ts'
import { places } from '../../services/places.ts'
import { LinkButton } from '../../ui/act/link-button.tsx'
import { List } from '../../ui/frame/list.tsx'
import { Section } from '../../ui/frame/section.tsx'

const shownAtMost = 3

/** The steps that wait soonest. Without any, this place stays silent: a step comes from looking back. */
export function OpenSteps() {
  const { t } = useTranslation('today')
  const services = useServices()
  const { data: steps = [] } = useQuery(recordQueries.openSteps(services, shownAtMost))
  const { shown, onTick } = useTickedSteps(steps)
  if (shown.length === 0) return null
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
        {openSteps(shown).map((step) => (
          <li key={step.rec}>
            <StepRow step={step} onTick={onTick} />
          </li>
        ))}
      </List>
    </Section>
  )
}
