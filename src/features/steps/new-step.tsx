import { useState } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'
import type { Json } from '../../lib/json.ts'
import { useGo } from '../../screen/use-go.ts'
import { useServices } from '../../screen/services-context.tsx'
import { WhereBadge } from '../../screen/record/where-badge.tsx'
import { places } from '../../services/places.ts'
import { newRecordId } from '../../services/services.ts'
import { Page } from '../../ui/frame/page.tsx'
import { emptyStep } from './step-form-values.ts'
import { StepForm } from './step-form.tsx'

interface NewStepProps {
  draft: Json | undefined
}

/** A step that does not come from looking back: something the student thought of. */
export function NewStep({ draft }: NewStepProps) {
  const { t } = useTranslation('steps')
  const services = useServices()
  const go = useGo()
  const [rec] = useState(() => newRecordId(services))
  return (
    <Page
      narrow
      title={t('new')}
      lead={t('newLead')}
      badge={<WhereBadge />}
      back={{ href: places.steps, label: t('back') }}
    >
      <StepForm
        rec={rec}
        draftKey="step/nieuw"
        values={emptyStep}
        draft={draft}
        onSaved={() => go(places.step(rec))}
        onCancel={() => go(places.steps)}
      />
    </Page>
  )
}
