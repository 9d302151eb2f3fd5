import { useTranslation } from '../../../i18n/use-translation.ts'
import type { RecordId } from '../../../domain/log/op.ts'
import { Section } from '../../../ui/frame/section.tsx'
import { AddEvidence } from './add-evidence.tsx'

interface AddSectionProps {
  experience: RecordId
}

/** The roads to more evidence, with a heading of their own; `JustAdded` shows what is on its way. */
export function AddSection({ experience }: AddSectionProps) {
  const { t } = useTranslation('evidence')
  return (
    <Section title={t('add.label')}>
      <AddEvidence links={{ experiences: [experience] }} withoutJobs />
    </Section>
  )
}
