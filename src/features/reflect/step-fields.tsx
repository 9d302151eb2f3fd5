import { useWatch, type UseFormReturn } from 'react-hook-form'
import { useTranslation } from '../../i18n/use-translation.ts'
import { closingQuestions } from '../../content/questions/closing.ts'
import { useServices } from '../../screen/services-context.tsx'
import { useFieldError } from '../../screen/saving/use-field-error.ts'
import { useSchoolWords } from '../../screen/words/use-school-words.ts'
import { today } from '../../services/services.ts'
import { ChipGroup } from '../../ui/ask/chip-group.tsx'
import { DateField } from '../../ui/ask/date-field.tsx'
import { TextField } from '../../ui/ask/text-field.tsx'
import { whens, type LookBackForm } from './look-back-form.ts'

interface StepFieldsProps {
  form: UseFormReturn<LookBackForm>
}

/** What, when and who helps. */
export function StepFields({ form }: StepFieldsProps) {
  const { t } = useTranslation(['reflect', 'common'])
  const { say } = useSchoolWords()
  const services = useServices()
  const fieldError = useFieldError()
  const when = useWatch({ control: form.control, name: 'when' })
  const { errors } = form.formState
  return (
    <>
      <TextField
        label={t('step.what')}
        maxLength={200}
        error={fieldError(errors.what)}
        {...form.register('what')}
      />
      <ChipGroup
        legend={say(closingQuestions.due)}
        single
        options={whens.map((value) => ({ value, label: t(`step.when.${value}`) }))}
        values={[when]}
        onChange={([chosen]) => chosen && form.setValue('when', chosen, { shouldDirty: true })}
      />
      {when === 'day' && (
        <DateField
          label={t('step.day')}
          min={today(services)}
          error={fieldError(errors.day)}
          {...form.register('day')}
        />
      )}
      <TextField
        label={say(closingQuestions.person)}
        help={say(closingQuestions.person.hint)}
        optionalText={t('common:optional')}
        maxLength={80}
        error={fieldError(errors.helper)}
        {...form.register('helper')}
      />
    </>
  )
}
