import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'
import { answerFeedbackForm } from '../../domain/forms/feedback-form.ts'
import type { Feedback } from '../../domain/records/feedback.ts'
import { withDraft } from '../../screen/drafts/draft-values.ts'
import { draftQueries } from '../../screen/queries/record-queries.ts'
import { SaveFailed } from '../../screen/saving/save-failed.tsx'
import { useServices } from '../../screen/services-context.tsx'
import { useFieldError } from '../../screen/saving/use-field-error.ts'
import { useKeptDraft } from '../../screen/drafts/use-kept-draft.ts'
import { useSave } from '../../screen/saving/use-save.ts'
import { useZodForm } from '../../screen/saving/use-zod-form.ts'
import { replyToFeedback } from '../../services/talks/give-feedback.ts'
import type { Json } from '../../lib/json.ts'
import { Button } from '../../ui/act/button.tsx'
import { Form } from '../../ui/ask/form.tsx'
import { SavedNote } from '../../ui/tell/saved-note.tsx'
import { TextArea } from '../../ui/ask/text-area.tsx'

interface AnswerFormProps {
  feedback: Feedback
}

/** Room for the student's answer to what somebody said; it opens with what was typed before. */
export function AnswerForm({ feedback }: AnswerFormProps) {
  const key = `feedback-answer/${feedback.rec}`
  const draft = useQuery(draftQueries.one(useServices(), key))
  if (!draft.isSuccess) return null
  return <OpenAnswerForm feedback={feedback} draftKey={key} draft={draft.data?.value} />
}

interface OpenAnswerFormProps extends AnswerFormProps {
  draftKey: string
  draft: Json | undefined
}

function OpenAnswerForm({ feedback, draftKey, draft }: OpenAnswerFormProps) {
  const { t } = useTranslation(['talks', 'common'])
  const fieldError = useFieldError()
  const { rec, answer = '' } = feedback
  const [opened] = useState(() => withDraft({ answer }, draft))
  const form = useZodForm(answerFeedbackForm, opened)
  const { drop } = useKeptDraft(draftKey, form)
  const { save, saving, error } = useSave(replyToFeedback)
  const submit = form.handleSubmit(async (typed) => {
    const saved = await save({ rec, ...typed })
    if (saved.ok) await drop()
  })
  return (
    <Form label={t('feedback.answer')} onSubmit={submit}>
      <TextArea
        label={t('feedback.answer')}
        help={t('feedback.answerHelp')}
        rows={2}
        maxLength={1000}
        error={fieldError(form.formState.errors.answer)}
        {...form.register('answer')}
      />
      {answer !== '' && <SavedNote text={t('common:savedHere')} />}
      <SaveFailed error={error} typed={() => form.getValues('answer')} />
      <div>
        <Button type="submit" variant="secondary" busy={saving}>
          {t('feedback.answerSave')}
        </Button>
      </div>
    </Form>
  )
}
