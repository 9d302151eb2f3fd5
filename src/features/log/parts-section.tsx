import { useWatch } from 'react-hook-form'
import { useTranslation } from '../../i18n/use-translation.ts'
import { experienceParts } from '../../domain/records/experience.ts'
import { FieldGroup } from '../../ui/ask/field-group.tsx'
import { Notice } from '../../ui/tell/notice.tsx'
import { Section } from '../../ui/frame/section.tsx'
import { FormText, type ExperienceFormApi } from './form-text.tsx'

interface PartsSectionProps {
  form: ExperienceFormApi
}

/** The four parts that make an experience complete; what is open is an invitation. */
export function PartsSection({ form }: PartsSectionProps) {
  const { t } = useTranslation('log')
  const words = useWatch({ control: form.control, name: experienceParts })
  const open = words.filter((text) => text.trim() === '').length
  return (
    <Section title={t('form.parts.title')}>
      {open === 0 ? (
        <Notice tone="good">{t('form.parts.complete')}</Notice>
      ) : (
        <Notice tone="info" title={t('form.parts.open', { count: open })}>
          {t('form.parts.openText')}
        </Notice>
      )}
      <FieldGroup>
        {experienceParts.map((part) => (
          <FormText
            key={part}
            form={form}
            name={part}
            long
            label={t(`form.parts.${part}`)}
            help={t(`form.parts.${part}Help`)}
          />
        ))}
      </FieldGroup>
    </Section>
  )
}
