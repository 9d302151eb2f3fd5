import { useTranslation } from 'react-i18next'
import { moveStepForm } from '../../domain/forms/step-form.ts'
import { type Step } from '../../domain/records/step.ts'
import { SaveFailed } from '../../screen/save-failed.tsx'
import { useServices } from '../../screen/services-context.tsx'
import { useFieldError } from '../../screen/use-field-error.ts'
import { useSave } from '../../screen/use-save.ts'
import { useZodForm } from '../../screen/use-zod-form.ts'
import { decideStep } from '../../services/decide-step.ts'
import { today } from '../../services/services.ts'
import { Button } from '../../ui/button.tsx'
import { DateField } from '../../ui/date-field.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Form } from '../../ui/form.tsx'
import { TextField } from '../../ui/text-field.tsx'

interface MoveDialogProps {
  step: Step
  onClose: () => void
}

/** Another day for a step, and why if the student wants to tell. */
export function MoveDialog({ step, onClose }: MoveDialogProps) {
  const { t } = useTranslation(['steps', 'common'])
  const services = useServices()
  const fieldError = useFieldError()
  const form = useZodForm(moveStepForm, { due: '', note: '' })
  const { save, saving, error } = useSave(decideStep)
  const { errors } = form.formState
  const submit = form.handleSubmit(async ({ due, note }) => {
    const saved = await save({ step: step.rec, state: 'moved', due, note })
    if (saved.ok) onClose()
  })
  return (
    <Dialog open title={t('move.title')} closeLabel={t('common:close')} onClose={onClose}>
      <Form onSubmit={submit}>
        <DateField
          label={t('move.due')}
          min={today(services)}
          error={fieldError(errors.due)}
          {...form.register('due')}
        />
        <TextField
          label={t('move.why')}
          optionalText={t('common:optional')}
          maxLength={200}
          error={fieldError(errors.note)}
          {...form.register('note')}
        />
        <SaveFailed error={error} typed={() => form.getValues('note')} />
        <Button type="submit" busy={saving}>
          {t('move.save')}
        </Button>
      </Form>
    </Dialog>
  )
}
