import type { UseFormReturn } from 'react-hook-form'
import { useTranslation } from '../../i18n/use-translation.ts'
import type { TalkForm } from '../../domain/forms/talk-form.ts'
import { TextArea } from '../../ui/ask/text-area.tsx'
import { useFieldError } from '../saving/use-field-error.ts'

interface TakeAwayFieldProps {
  form: UseFormReturn<TalkForm>
  /** When the question already stands above it. */
  hideLabel?: boolean
}

/** The owner's own sentence: what do I take along? */
export function TakeAwayField({ form, hideLabel }: TakeAwayFieldProps) {
  const { t } = useTranslation(['talk', 'common'])
  const fieldError = useFieldError()
  return (
    <TextArea
      label={t('end.takeAway')}
      hideLabel={hideLabel}
      optionalText={hideLabel ? undefined : t('common:optional')}
      rows={2}
      maxLength={300}
      error={fieldError(form.formState.errors.takeAway)}
      {...form.register('takeAway')}
    />
  )
}
