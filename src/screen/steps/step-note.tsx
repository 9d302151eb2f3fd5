import { useQuery } from '@tanstack/react-query'
import { useTranslation } from '../../i18n/use-translation.ts'
import { stepNoteForm } from '../../domain/forms/step-form.ts'
import type { RecordId } from '../../domain/log/op.ts'
import { decideStep } from '../../services/decide-step.ts'
import { Button } from '../../ui/act/button.tsx'
import { Form } from '../../ui/ask/form.tsx'
import { TextField } from '../../ui/ask/text-field.tsx'
import { draftQueries } from '../queries/record-queries.ts'
import { SaveFailed } from '../saving/save-failed.tsx'
import { useServices } from '../services-context.tsx'
import { readStepNote, stepNoteDraft, stepNoteKey } from '../drafts/step-note-draft.ts'
import { useFieldError } from '../saving/use-field-error.ts'
import { useKeptDraft } from '../drafts/use-kept-draft.ts'
import { useSave } from '../saving/use-save.ts'
import { useZodForm } from '../saving/use-zod-form.ts'

interface StepNoteProps {
  step: RecordId
  onTold: () => void
}

const aboutDone = stepNoteDraft('done')

/** One line about how a step went, for who wants to tell. */
export function StepNote({ step, onTold }: StepNoteProps) {
  const draft = useQuery(draftQueries.one(useServices(), stepNoteKey(step)))
  if (draft.isPending) return null
  const typed = readStepNote(draft.data?.value, 'done')
  return <StepNoteForm step={step} note={typed?.note ?? ''} onTold={onTold} />
}

interface StepNoteFormProps extends StepNoteProps {
  /** What was typed before and not saved. */
  note: string
}

function StepNoteForm({ step, note: typed, onTold }: StepNoteFormProps) {
  const { t } = useTranslation(['cards', 'common'])
  const fieldError = useFieldError()
  const form = useZodForm(stepNoteForm, { note: typed })
  const { drop } = useKeptDraft(stepNoteKey(step), form, aboutDone)
  const { save, saving, error } = useSave(decideStep)
  const send = form.handleSubmit(async ({ note }) => {
    const saved = await save({ step, state: 'done', note })
    if (!saved.ok) return
    await drop()
    onTold()
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
