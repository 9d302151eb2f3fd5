import type { UseFormReturn } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import type { TalkForm } from '../../domain/forms/talk-form.ts'
import type { PlainDate } from '../../lib/dates.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { DateField } from '../../ui/date-field.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Stack } from '../../ui/stack.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useFieldError } from '../use-field-error.ts'

interface TalkStepFieldsProps {
  form: UseFormReturn<TalkForm>
  index: number
  today: PlainDate
  onRemove: () => void
}

/** One agreed step: what, when and who helps; how to begin and why for who wants to tell. */
export function TalkStepFields({ form, index, today, onRemove }: TalkStepFieldsProps) {
  const { t } = useTranslation(['talk', 'common'])
  const fieldError = useFieldError()
  const errors = form.formState.errors.steps?.[index]
  const optionalText = t('common:optional')
  const at = `steps.${index}` as const
  return (
    <Card as="section" title={t('step.number', { number: index + 1 })} headingLevel={3}>
      <Stack>
        <TextField
          label={t('step.what')}
          help={t('step.whatHelp')}
          maxLength={200}
          error={fieldError(errors?.what)}
          {...form.register(`${at}.what`)}
        />
        <DateField
          label={t('step.due')}
          optionalText={optionalText}
          min={today}
          error={fieldError(errors?.due)}
          {...form.register(`${at}.due`)}
        />
        <TextField
          label={t('step.helper')}
          optionalText={optionalText}
          maxLength={80}
          error={fieldError(errors?.helper)}
          {...form.register(`${at}.helper`)}
        />
        <Disclosure summary={t('step.details')}>
          <Stack>
            <TextField
              label={t('step.firstStep')}
              optionalText={optionalText}
              maxLength={200}
              error={fieldError(errors?.firstStep)}
              {...form.register(`${at}.firstStep`)}
            />
            <TextField
              label={t('step.why')}
              optionalText={optionalText}
              maxLength={200}
              error={fieldError(errors?.why)}
              {...form.register(`${at}.why`)}
            />
          </Stack>
        </Disclosure>
        <div>
          <Button variant="quiet" icon="bin" onClick={onRemove}>
            {t('step.remove')}
          </Button>
        </div>
      </Stack>
    </Card>
  )
}
