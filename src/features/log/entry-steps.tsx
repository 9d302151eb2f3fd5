import { useTranslation } from '../../i18n/use-translation.ts'
import type { Step } from '../../domain/records/step.ts'
import { StepRow } from '../../screen/steps/step-row.tsx'
import { List } from '../../ui/frame/list.tsx'
import { Section } from '../../ui/frame/section.tsx'

interface EntryStepsProps {
  steps: readonly Step[]
}

/** The steps that came from an experience, whatever became of them. */
export function EntrySteps({ steps }: EntryStepsProps) {
  const { t } = useTranslation('entry')
  if (steps.length === 0) return null
  return (
    <Section title={t('steps.title')}>
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
