import { useQuery } from '@tanstack/react-query'
import { useTranslation } from '../../../i18n/use-translation.ts'
import { openSteps } from '../../../domain/records/step.ts'
import { recordQueries } from '../../../screen/queries/record-queries.ts'
import { useServices } from '../../../screen/services-context.tsx'
import { StepRow } from '../../../screen/steps/step-row.tsx'
import { useTickedSteps } from '../../../screen/steps/use-ticked-steps.ts'
import { places } from '../../../services/places.ts'
import { LinkButton } from '../../../ui/act/link-button.tsx'
import { List } from '../../../ui/frame/list.tsx'
import { Section } from '../../../ui/frame/section.tsx'

const shownAtMost = 5

/** The steps that came along open: they come first at a new school. */
export function OpenStepsHere() {
  const { t } = useTranslation('transfer')
  const { data: steps = [] } = useQuery(recordQueries.openSteps(useServices(), shownAtMost))
  const { shown, onTick } = useTickedSteps(steps)
  return (
    <Section
      title={t('welcome.stepsTitle')}
      action={
        shown.length > 0 && (
          <LinkButton variant="quiet" href={places.steps}>
            {t('welcome.allSteps')}
          </LinkButton>
        )
      }
    >
      {shown.length === 0 && <p>{t('welcome.noSteps')}</p>}
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
