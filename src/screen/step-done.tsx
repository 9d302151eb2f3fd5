import { useTranslation } from 'react-i18next'
import type { RecordId } from '../domain/log/op.ts'
import { stepNoteForm } from '../domain/records/step.ts'
import { decideStep } from '../services/decide-step.ts'
import { Button } from '../ui/button.tsx'
import { Form } from '../ui/form.tsx'
import { SavedNote } from '../ui/saved-note.tsx'
import { Stack } from '../ui/stack.tsx'
import { TextField } from '../ui/text-field.tsx'
import { SaveFailed } from './save-failed.tsx'
import { useFieldError } from './use-field-error.ts'
import { useSave } from './use-save.ts'
import { useZodForm } from './use-zod-form.ts'

interface StepDoneProps {
  step: RecordId
  onUndo: () => void
}

/** After the tick: undo, and one line about how it went for who wants to. */
export function StepDone({ step, onUndo }: StepDoneProps) {
  const { t } = useTranslation(['steps', 'common'])
  const fieldError = useFieldError()
  const form = useZodForm(stepNoteForm, { note: '' })
  const { save, saving, error } = useSave(decideStep)
  const { isSubmitSuccessful, errors } = form.formState
  const told = isSubmitSuccessful && error === undefined
  return (
    <>
      <Stack row gap="s">
        <SavedNote text={told ? t('row.told') : t('row.done')} />
        <Button variant="quiet" onClick={onUndo}>
          {t('row.undo')}
        </Button>
      </Stack>
      {!told && (
        <Form
          onSubmit={form.handleSubmit(async ({ note }) => {
            await save({ step, state: 'done', note })
          })}
        >
          <TextField
            label={t('row.how')}
            optionalText={t('common:optional')}
            maxLength={200}
            error={fieldError(errors.note)}
            {...form.register('note')}
          />
          <SaveFailed error={error} typed={() => form.getValues('note')} />
          <div>
            <Button type="submit" variant="secondary" busy={saving}>
              {t('common:save')}
            </Button>
          </div>
        </Form>
      )}
    </>
  )
}
