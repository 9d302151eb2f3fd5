import { useTranslation } from 'react-i18next'
import { stepNoteForm } from '../domain/forms/step-form.ts'
import type { RecordId } from '../domain/log/op.ts'
import { decideStep } from '../services/decide-step.ts'
import { Button } from '../ui/button.tsx'
import { Form } from '../ui/form.tsx'
import { TextField } from '../ui/text-field.tsx'
import { SaveFailed } from './save-failed.tsx'
import { useFieldError } from './use-field-error.ts'
import { useSave } from './use-save.ts'
import { useZodForm } from './use-zod-form.ts'

interface StepNoteProps {
  step: RecordId
  onTold: () => void
}

/** One line about how a step went, for who wants to tell. */
export function StepNote({ step, onTold }: StepNoteProps) {
  const { t } = useTranslation(['cards', 'common'])
  const fieldError = useFieldError()
  const form = useZodForm(stepNoteForm, { note: '' })
  const { save, saving, error } = useSave(decideStep)
  const send = form.handleSubmit(async ({ note }) => {
    const saved = await save({ step, state: 'done', note })
    if (saved.ok) onTold()
  })
  return (
    <Form onSubmit={send}>
      <TextField
        label={t('step.how')}
        optionalText={t('common:optional')}
        maxLength={200}
        error={fieldError(form.formState.errors.note)}
        {...form.register('note')}
      />
      <SaveFailed error={error} typed={() => form.getValues('note')} />
      <div>
        <Button type="submit" variant="secondary" busy={saving}>
          {t('common:save')}
        </Button>
      </div>
    </Form>
  )
}
