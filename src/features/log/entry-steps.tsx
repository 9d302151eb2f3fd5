import { useTranslation } from '../../i18n/use-translation.ts'
import type { Step } from '../../domain/records/step.ts'
import { StepRow } from '../../screen/step-row.tsx'
import { List } from '../../ui/list.tsx'
import { Section } from '../../ui/section.tsx'

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
