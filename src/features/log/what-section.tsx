import { useWatch } from 'react-hook-form'
import { useTranslation } from '../../i18n/use-translation.ts'
import { experienceKindById } from '../../content/experience-kinds.ts'
import { useFieldError } from '../../screen/saving/use-field-error.ts'
import { useSchoolWords } from '../../screen/words/use-school-words.ts'
import { textToNumber } from '../../screen/saving/use-zod-form.ts'
import { DateField } from '../../ui/ask/date-field.tsx'
import { FieldGroup, FieldRow } from '../../ui/ask/field-group.tsx'
import { NumberField } from '../../ui/ask/number-field.tsx'
import { Section } from '../../ui/frame/section.tsx'
import { SelectField } from '../../ui/ask/select-field.tsx'
import { FormText, type ExperienceFormApi } from './form-text.tsx'
import { useKindOptions } from './use-kind-options.ts'

interface WhatSectionProps {
  form: ExperienceFormApi
}

/** What it was, when, where and with whom. */
export function WhatSection({ form }: WhatSectionProps) {
  const { t } = useTranslation('log')
  const { say } = useSchoolWords()
  const fieldError = useFieldError()
  const type = useWatch({ control: form.control, name: 'type' })
  const kinds = useKindOptions(form.formState.defaultValues?.type ?? type)
  const { errors } = form.formState
  return (
    <Section title={t('form.what.title')}>
      <FieldGroup>
        <FormText
          form={form}
          name="title"
          label={t('form.what.name')}
          help={t('form.what.nameHelp')}
        />
        <SelectField
          {...form.register('type')}
          label={t('form.what.type')}
          options={kinds}
          error={fieldError(errors.type)}
        />
        <FormText
          form={form}
          name="story"
          long
          label={t('form.what.story')}
          help={t('form.what.storyHelp')}
          placeholder={say(experienceKindById(type).example)}
        />
        <FieldRow>
          <DateField
            {...form.register('date')}
            label={t('form.what.date')}
            error={fieldError(errors.date)}
          />
          <DateField
            {...form.register('end')}
            label={t('form.what.end')}
            help={t('form.what.endHelp')}
            error={fieldError(errors.end)}
          />
        </FieldRow>
        <FormText
          form={form}
          name="place"
          label={t('form.what.place')}
          help={t('form.what.placeHelp')}
        />
        <FormText
          form={form}
          name="people"
          label={t('form.what.people')}
          help={t('form.what.peopleHelp')}
        />
        <NumberField
          {...form.register('hours', { setValueAs: textToNumber })}
          label={t('form.what.hours')}
          help={t('form.what.hoursHelp')}
          min={0}
          step="any"
          error={fieldError(errors.hours)}
        />
      </FieldGroup>
    </Section>
  )
}
