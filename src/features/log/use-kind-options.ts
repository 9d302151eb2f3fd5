import { useTranslation } from '../../i18n/use-translation.ts'
import { experienceKindById, experienceKindName, kindsFor } from '../../content/experience-kinds.ts'
import { useSchoolWords } from '../../screen/words/use-school-words.ts'
import type { SelectOption } from '../../ui/ask/select-field.tsx'

/** The kinds of this phase for a select, and the record's own kind when it is not among them. */
export function useKindOptions(own: string): SelectOption[] {
  const { t } = useTranslation('log')
  const { phase, termSet, language } = useSchoolWords()
  const { first, rest } = kindsFor(phase)
  const options = [...first, ...rest].map(({ id }) => ({
    value: id,
    label: experienceKindName(id, termSet, language),
  }))
  if (options.some(({ value }) => value === own)) return options
  const isKnown = experienceKindById(own).id === own
  const label = isKnown ? experienceKindName(own, termSet, language) : t('form.what.newerType')
  return [...options, { value: own, label }]
}
