import { useTranslation } from '../../i18n/use-translation.ts'
import { moveStepForm } from '../../domain/forms/step-form.ts'
import { type Step } from '../../domain/records/step.ts'
import type { Json } from '../../lib/json.ts'
import { SaveFailed } from '../../screen/saving/save-failed.tsx'
import { useServices } from '../../screen/services-context.tsx'
import { useFieldError } from '../../screen/saving/use-field-error.ts'
import { useSave } from '../../screen/saving/use-save.ts'
import { useZodForm } from '../../screen/saving/use-zod-form.ts'
import { readStepNote, stepNoteDraft, stepNoteKey } from '../../screen/drafts/step-note-draft.ts'
import { useKeptDraft } from '../../screen/drafts/use-kept-draft.ts'
import { decideStep } from '../../services/decide-step.ts'
import { today } from '../../services/services.ts'
import { Button } from '../../ui/act/button.tsx'
import { DateField } from '../../ui/ask/date-field.tsx'
import { Dialog } from '../../ui/act/dialog.tsx'
import { Form } from '../../ui/ask/form.tsx'
import { TextField } from '../../ui/ask/text-field.tsx'

const shape = stepNoteDraft('moved')

interface MoveDialogProps {
  step: Step
  /** Typing from an earlier time that was never saved. */
  draft: Json | undefined
  onClose: () => void
}

/** Another day for a step, and why if the student wants to tell. */
export function MoveDialog({ step, draft, onClose }: MoveDialogProps) {
  const { t } = useTranslation(['steps', 'common'])
  const services = useServices()
  const fieldError = useFieldError()
  const form = useZodForm(moveStepForm, readStepNote(draft, 'moved') ?? { due: '', note: '' })
  const { drop } = useKeptDraft(stepNoteKey(step.rec), form, shape)
  const { save, saving, error } = useSave(decideStep)
  const { errors } = form.formState
  const close = async () => {
    await drop()
    onClose()
  }
  const submit = form.handleSubmit(async ({ due, note }) => {
    const saved = await save({ step: step.rec, state: 'moved', due, note })
    if (saved.ok) await close()
  })
  return (
    <Dialog
      open
      title={t('move.title')}
      closeLabel={t('common:close')}
      onClose={() => void close()}
    >
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
