import { useState } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'
import type * as z from 'zod/mini'
import { periodForm } from '../../domain/forms/period-form.ts'
import { levels } from '../../domain/records/period.ts'
import { useFieldError } from '../../screen/saving/use-field-error.ts'
import { emptyToUndefined, textToNumber, useZodForm } from '../../screen/saving/use-zod-form.ts'
import type { SaveError } from '../../services/save-error.ts'
import type { StartAnswers } from '../../services/session.ts'
import { NumberField } from '../../ui/ask/number-field.tsx'
import { Form } from '../../ui/ask/form.tsx'
import { Page } from '../../ui/frame/page.tsx'
import { SelectField } from '../../ui/ask/select-field.tsx'
import { TextField } from '../../ui/ask/text-field.tsx'
import { StartError } from './start-error.tsx'
import { StepButtons } from './step-buttons.tsx'

export type TypedSchool = z.infer<typeof periodForm>

interface SchoolStepProps {
  /** What was typed here before. */
  typed: TypedSchool
  error: SaveError | undefined
  onBack: (typed: TypedSchool) => void
  onDone: (school: StartAnswers) => Promise<void>
}

/** Which school, level and year; it decides the words. Everything may stay empty. */
export function SchoolStep({ typed, error, onBack, onDone }: SchoolStepProps) {
  const { t } = useTranslation('welcome')
  const { t: common } = useTranslation()
  const fieldError = useFieldError()
  const [busy, setBusy] = useState(false)
  const form = useZodForm(periodForm, typed)
  const { errors } = form.formState
  const send = form.handleSubmit(async ({ level, year, school, programme }) => {
    setBusy(true)
    await onDone({
      ...(level && { level }),
      ...(year && { year }),
      ...(school && { school }),
      ...(programme && { programme }),
    })
    setBusy(false)
  })
  return (
    <Page title={t('school.title')} lead={t('school.lead')} narrow>
      <Form onSubmit={send}>
        <SelectField
          label={t('school.level')}
          options={[
            { value: '', label: t('school.choose') },
            ...levels.map((value) => ({ value, label: common(`level.${value}`) })),
          ]}
          error={fieldError(errors.level)}
          {...form.register('level', { setValueAs: emptyToUndefined })}
        />
        <NumberField
          label={t('school.year')}
          min={1}
          max={6}
          error={fieldError(errors.year)}
          {...form.register('year', { setValueAs: textToNumber })}
        />
        <TextField
          label={t('school.name')}
          error={fieldError(errors.school)}
          {...form.register('school')}
        />
        <TextField
          label={t('school.programme')}
          error={fieldError(errors.programme)}
          {...form.register('programme')}
        />
        <StartError error={error} />
        <StepButtons
          onBack={() => onBack(form.getValues())}
          answered
          nextLabel={t('school.done')}
          busy={busy}
        />
      </Form>
    </Page>
  )
}
