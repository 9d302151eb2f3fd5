import { useController } from 'react-hook-form'
import { useTranslation } from '../../i18n/use-translation.ts'
import { FieldGroup } from '../../ui/ask/field-group.tsx'
import { Section } from '../../ui/frame/section.tsx'
import { SwitchField } from '../../ui/ask/switch-field.tsx'
import type { ExperienceFormApi } from './form-text.tsx'

interface SeesSectionProps {
  form: ExperienceFormApi
}

/** Private or not, and what that means. */
export function SeesSection({ form }: SeesSectionProps) {
  const { t } = useTranslation('log')
  const { field } = useController({ control: form.control, name: 'private' })
  return (
    <Section title={t('form.sees.title')}>
      <FieldGroup>
        <SwitchField
          label={t('form.sees.private')}
          help={t(field.value ? 'form.sees.privateHelp' : 'form.sees.open')}
          checked={field.value}
          onChange={field.onChange}
        />
      </FieldGroup>
    </Section>
  )
}
