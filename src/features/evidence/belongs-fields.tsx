import { useQuery } from '@tanstack/react-query'
import { useController } from 'react-hook-form'
import { useTranslation } from '../../i18n/use-translation.ts'
import { competencies } from '../../content/competencies.ts'
import type { EvidenceFormApi } from '../../screen/evidence/asking/use-evidence-form.ts'
import { recordQueries } from '../../screen/queries/record-queries.ts'
import { useServices } from '../../screen/services-context.tsx'
import { useSchoolWords } from '../../screen/words/use-school-words.ts'
import { wordText } from '../../screen/words/word-text.ts'
import { ChipGroup } from '../../ui/ask/chip-group.tsx'
import { FieldGroup } from '../../ui/ask/field-group.tsx'
import { Section } from '../../ui/frame/section.tsx'
import { ExperiencesField } from './experiences-field.tsx'

interface BelongsFieldsProps {
  form: EvidenceFormApi
}

/** What a piece hangs under: experiences, competencies, and words that were chosen before. */
export function BelongsFields({ form }: BelongsFieldsProps) {
  const { t } = useTranslation('evidence')
  const { say, competency } = useSchoolWords()
  const { control } = form
  const experiences = useController({ control, name: 'experiences' })
  const chosen = useController({ control, name: 'competencies' })
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
    <Section title={t('form.belongs')}>
      <FieldGroup>
        <ExperiencesField values={experiences.field.value} onChange={experiences.field.onChange} />
        <ChipGroup
          legend={t('form.competencies')}
          options={options}
          values={chosen.field.value}
          onChange={chosen.field.onChange}
        />
        <WordsField form={form} name="qualities" />
        <WordsField form={form} name="motives" />
      </FieldGroup>
    </Section>
  )
}

interface WordsFieldProps extends BelongsFieldsProps {
  name: 'qualities' | 'motives'
}

/** The student's own words of this list, from looking back; silent while there are none. */
function WordsField({ form, name }: WordsFieldProps) {
  const { t } = useTranslation('evidence')
  const { say } = useSchoolWords()
  const { data: reflections = [] } = useQuery(recordQueries.reflections(useServices()))
  const { field } = useController({ control: form.control, name })
  const before = form.formState.defaultValues?.[name] ?? []
  const words = new Set([...reflections.flatMap((reflection) => reflection[name]), ...before])
  if (words.size === 0) return null
  const options = Array.from(words, (id) => ({
    value: String(id),
    label: wordText(String(id), say),
  })).sort((a, b) => a.label.localeCompare(b.label))
  return (
    <ChipGroup
      legend={t(`form.${name}`)}
      help={t('form.words')}
      options={options}
      values={field.value}
      onChange={field.onChange}
    />
  )
}
