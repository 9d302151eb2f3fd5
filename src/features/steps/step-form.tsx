import { useState } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'
import type { RecordId } from '../../domain/log/op.ts'
import type { RecordView } from '../../domain/log/view.ts'
import { stepForm, type StepForm as Values } from '../../domain/forms/step-form.ts'
import type { Json } from '../../lib/json.ts'
import { DraftRestored } from '../../screen/drafts/draft-restored.tsx'
import { withDraft } from '../../screen/drafts/draft-values.ts'
import { openRecordDraft, recordDraft } from '../../screen/drafts/record-draft.ts'
import { SaveFailed } from '../../screen/saving/save-failed.tsx'
import { useFieldError } from '../../screen/saving/use-field-error.ts'
import { useKeptDraft } from '../../screen/drafts/use-kept-draft.ts'
import { useSave } from '../../screen/saving/use-save.ts'
import { useZodForm } from '../../screen/saving/use-zod-form.ts'
import { saveStep } from '../../services/save-step.ts'
import { ActionRow } from '../../ui/frame/action-row.tsx'
import { Button } from '../../ui/act/button.tsx'
import { DateField } from '../../ui/ask/date-field.tsx'
import { Form } from '../../ui/ask/form.tsx'
import { TextField } from '../../ui/ask/text-field.tsx'

interface StepFormProps {
  rec: RecordId
  draftKey: string
  values: Values
  draft: Json | undefined
  /** The record as it was when the form opened; absent for a new step. */
  view?: RecordView
  onSaved: () => void
  onCancel: () => void
}

/** What, when, who helps, how to begin, and why. Only the first must be filled in. */
export function StepForm(props: StepFormProps) {
  const { rec, draftKey, values, draft, view, onSaved, onCancel } = props
  const { t } = useTranslation(['steps', 'common'])
  const fieldError = useFieldError()
  const [opened] = useState(() =>
    view ? openRecordDraft(values, view, draft) : { values: withDraft(values, draft), seen: {} },
  )
  const form = useZodForm(stepForm, opened.values)
  const [shape] = useState(
    () => (now: Values) => (view ? recordDraft(values, now, opened.seen) : { ...now }),
  )
  const { drop } = useKeptDraft(draftKey, form, shape)
  const { save, saving, error } = useSave(saveStep)
  const [isBack, setBack] = useState(draft !== undefined)
  const { errors } = form.formState
  const optional = t('common:optional')
  const forget = async () => {
    await drop()
    form.reset(values)
    setBack(false)
  }
  const submit = form.handleSubmit(async (filled) => {
    const saved = await save({
      rec,
      form: filled,
      isNew: view === undefined,
      ...(view && { seen: opened.seen }),
    })
    if (!saved.ok) return
    await drop()
    onSaved()
  })
  return (
    <Form label={t('form')} onSubmit={submit}>
      {isBack && <DraftRestored onForget={() => void forget()} />}
      <TextField
        label={t('field.what')}
        help={t('field.whatHelp')}
        maxLength={200}
        error={fieldError(errors.what)}
        {...form.register('what')}
      />
      <DateField
        label={t('field.due')}
        optionalText={optional}
        error={fieldError(errors.due)}
        {...form.register('due')}
      />
      <TextField
        label={t('field.helper')}
        help={t('field.helperHelp')}
        optionalText={optional}
        maxLength={80}
        error={fieldError(errors.helper)}
        {...form.register('helper')}
      />
      <TextField
        label={t('field.firstStep')}
        help={t('field.firstStepHelp')}
        optionalText={optional}
        maxLength={200}
        error={fieldError(errors.firstStep)}
        {...form.register('firstStep')}
      />
      <TextField
        label={t('field.why')}
        optionalText={optional}
        maxLength={200}
        error={fieldError(errors.why)}
        {...form.register('why')}
      />
      <SaveFailed error={error} typed={() => Object.values(form.getValues()).join('\n')} />
      <ActionRow>
        <Button variant="secondary" onClick={() => void drop().then(onCancel)}>
          {t('common:cancel')}
        </Button>
        <Button type="submit" busy={saving}>
          {t('common:save')}
        </Button>
      </ActionRow>
    </Form>
  )
}
