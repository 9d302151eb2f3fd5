import { useTranslation } from '../../i18n/use-translation.ts'
import { stepNoteForm } from '../../domain/forms/step-form.ts'
import { type Step } from '../../domain/records/step.ts'
import type { Json } from '../../lib/json.ts'
import { SaveFailed } from '../../screen/saving/save-failed.tsx'
import { useFieldError } from '../../screen/saving/use-field-error.ts'
import { useSave } from '../../screen/saving/use-save.ts'
import { useZodForm } from '../../screen/saving/use-zod-form.ts'
import { readStepNote, stepNoteDraft, stepNoteKey } from '../../screen/drafts/step-note-draft.ts'
import { useKeptDraft } from '../../screen/drafts/use-kept-draft.ts'
import { decideStep } from '../../services/decide-step.ts'
import { Button } from '../../ui/act/button.tsx'
import { Dialog } from '../../ui/act/dialog.tsx'
import { Form } from '../../ui/ask/form.tsx'
import { TextField } from '../../ui/ask/text-field.tsx'

const shape = stepNoteDraft('letGo')

interface LetGoDialogProps {
  step: Step
  /** Typing from an earlier time that was never saved. */
  draft: Json | undefined
  onClose: () => void
}

/** Letting a step go is a choice, not a failure; the reason may stay empty. */
export function LetGoDialog({ step, draft, onClose }: LetGoDialogProps) {
  const { t } = useTranslation(['steps', 'common'])
  const fieldError = useFieldError()
  const form = useZodForm(stepNoteForm, {
    note: readStepNote(draft, 'letGo')?.note ?? '',
  })
  const { drop } = useKeptDraft(stepNoteKey(step.rec), form, shape)
  const { save, saving, error } = useSave(decideStep)
  const close = async () => {
    await drop()
    onClose()
  }
  const submit = form.handleSubmit(async ({ note }) => {
    const saved = await save({ step: step.rec, state: 'letGo', note })
    if (saved.ok) await close()
  })
  return (
    <Dialog
      open
      title={t('letGo.title')}
      closeLabel={t('common:close')}
      onClose={() => void close()}
    >
      <p>{t('letGo.text')}</p>
      <Form onSubmit={submit}>
        <TextField
          label={t('letGo.why')}
          optionalText={t('common:optional')}
          maxLength={200}
          error={fieldError(form.formState.errors.note)}
          {...form.register('note')}
        />
        <SaveFailed error={error} typed={() => form.getValues('note')} />
        <Button type="submit" busy={saving}>
          {t('act.letGo')}
        </Button>
      </Form>
    </Dialog>
  )
}
