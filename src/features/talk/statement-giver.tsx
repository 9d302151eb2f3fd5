import type { FieldErrors, UseFormRegisterReturn } from 'react-hook-form'
import { useTranslation } from '../../i18n/use-translation.ts'
import { roleName } from '../../content/talks/roles.ts'
import type { WithdrawForm } from '../../domain/forms/statement-form.ts'
import { personRoles } from '../../domain/records/people.ts'
import { useFieldError } from '../../screen/saving/use-field-error.ts'
import { useSchoolWords } from '../../screen/words/use-school-words.ts'
import { DateField } from '../../ui/ask/date-field.tsx'
import { FieldRow } from '../../ui/ask/field-group.tsx'
import { SelectField } from '../../ui/ask/select-field.tsx'
import { TextArea } from '../../ui/ask/text-area.tsx'
import { TextField } from '../../ui/ask/text-field.tsx'

interface StatementGiverProps {
  register: (field: keyof WithdrawForm) => UseFormRegisterReturn
  errors: FieldErrors<WithdrawForm>
}

/** Who states it, in which role, on which day, and in a word why. */
export function StatementGiver({ register, errors }: StatementGiverProps) {
  const { t } = useTranslation(['talks', 'common'])
  const fieldError = useFieldError()
  const { termSet, language } = useSchoolWords()
  return (
    <>
      <FieldRow>
        <TextField
          label={t('statement.name')}
          maxLength={80}
          autoComplete="off"
          error={fieldError(errors.name)}
          {...register('name')}
        />
        <SelectField
          label={t('statement.role')}
          error={fieldError(errors.role)}
          options={personRoles.map((role) => ({
            value: role,
            label: roleName(role, termSet, language),
          }))}
          {...register('role')}
        />
      </FieldRow>
      <DateField
        label={t('statement.date')}
        error={fieldError(errors.date)}
        {...register('date')}
      />
      <TextArea
        label={t('statement.text')}
        optionalText={t('common:optional')}
        rows={2}
        maxLength={300}
        error={fieldError(errors.text)}
        {...register('text')}
      />
    </>
  )
}
