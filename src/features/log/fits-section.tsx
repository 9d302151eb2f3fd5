import { useController } from 'react-hook-form'
import { useTranslation } from '../../i18n/use-translation.ts'
import { competencies } from '../../content/competencies.ts'
import { useSchoolWords } from '../../screen/words/use-school-words.ts'
import { ChipGroup } from '../../ui/ask/chip-group.tsx'
import { FieldGroup } from '../../ui/ask/field-group.tsx'
import { Section } from '../../ui/frame/section.tsx'
import type { ExperienceFormApi } from './form-text.tsx'

interface FitsSectionProps {
  form: ExperienceFormApi
}

/** Which competencies it says something about, by their questions and the school's own words. */
export function FitsSection({ form }: FitsSectionProps) {
  const { t } = useTranslation('log')
  const { say, competency } = useSchoolWords()
  const { field } = useController({ control: form.control, name: 'competencies' })
  const known = competencies.map(({ id }) => id)
  const options = [
    ...competencies.map(({ id, question, icon, strand }) => ({
      value: id,
      label: `${say(question)} · ${competency(id)}`,
      icon,
      strand,
    })),
    // One that only a later version knows stays as it is, and can be taken away.
    ...(form.formState.defaultValues?.competencies ?? [])
      .filter((id) => id !== undefined && !known.includes(id))
      .map((id) => ({ value: String(id), label: competency(String(id)) })),
  ]
  return (
    <Section title={t('form.fits.title')}>
      <FieldGroup>
        <ChipGroup
          legend={t('form.fits.lead')}
          help={field.value.length === 0 ? t('form.fits.open') : undefined}
          options={options}
          values={field.value}
          onChange={field.onChange}
        />
      </FieldGroup>
    </Section>
  )
}
