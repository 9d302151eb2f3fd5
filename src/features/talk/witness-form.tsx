import { useState, type SubmitEvent } from 'react'
import { useWatch } from 'react-hook-form'
import { useTranslation } from '../../i18n/use-translation.ts'
import { roleName } from '../../content/talks/roles.ts'
import { feedbackForm, type FeedbackForm } from '../../domain/forms/feedback-form.ts'
import type { RecordId } from '../../domain/log/op.ts'
import type { Experience } from '../../domain/records/experience.ts'
import { personRoles } from '../../domain/records/people.ts'
import type { Json } from '../../lib/json.ts'
import { DraftRestored } from '../../screen/drafts/draft-restored.tsx'
import { SaveFailed } from '../../screen/saving/save-failed.tsx'
import { useServices } from '../../screen/services-context.tsx'
import { SpokenWords } from '../../screen/talk/spoken-words.tsx'
import { useFieldError } from '../../screen/saving/use-field-error.ts'
import { useKeptDraft } from '../../screen/drafts/use-kept-draft.ts'
import { useSave } from '../../screen/saving/use-save.ts'
import { useSchoolWords } from '../../screen/words/use-school-words.ts'
import { useZodForm } from '../../screen/saving/use-zod-form.ts'
import { WordChips } from '../../screen/words/word-chips.tsx'
import { wordTable } from '../../screen/words/word-list.ts'
import { giveFeedback } from '../../services/talks/give-feedback.ts'
import { newRecordId } from '../../services/services.ts'
import { Button } from '../../ui/act/button.tsx'
import { FieldRow } from '../../ui/ask/field-group.tsx'
import { Form } from '../../ui/ask/form.tsx'
import { SelectField } from '../../ui/ask/select-field.tsx'
import { TextArea } from '../../ui/ask/text-area.tsx'
import { TextField } from '../../ui/ask/text-field.tsx'
import { emptyFeedback, readFeedbackDraft } from './feedback-draft.ts'

interface WitnessFormProps {
  experience: Experience
  draftKey: string
  draft: Json | undefined
  onGiven: (rec: RecordId) => void
}

const words = wordTable('capacities')
/** The error of words that are still being spoken. */
const speaking = 'speaking'

/** Speak, tap words or write one sentence; then a name and a role, as the giver says them. */
export function WitnessForm({ experience, draftKey, draft, onGiven }: WitnessFormProps) {
  const { t } = useTranslation(['talks', 'common'])
  const services = useServices()
  const fieldError = useFieldError()
  const { termSet, language } = useSchoolWords()
  const [rec] = useState(() => newRecordId(services))
  const [restored, setRestored] = useState(draft !== undefined)
  const form = useZodForm<FeedbackForm>(feedbackForm, readFeedbackDraft(draft) ?? emptyFeedback)
  const { drop } = useKeptDraft(draftKey, form)
  const { save, saving, error } = useSave(giveFeedback)
  const [qualities, voice] = useWatch({ control: form.control, name: ['qualities', 'voice'] })
  const [isSpeaking, setSpeaking] = useState(false)
  const { errors } = form.formState
  const forget = async () => {
    form.reset(emptyFeedback)
    setRestored(false)
    await drop()
  }
  const submit = form.handleSubmit(async (given) => {
    const saved = await save({ rec, about: experience.rec, form: given })
    if (!saved.ok) return
    await drop()
    onGiven(rec)
  })
  // A recording that was made and not used would be left out without a word.
  const askAboutVoice = (event: SubmitEvent) => {
    event.preventDefault()
    form.setError('text', { type: speaking }, { shouldFocus: true })
    return Promise.resolve()
  }
  return (
    <Form label={t('witness.title')} onSubmit={isSpeaking ? askAboutVoice : submit}>
      {restored && <DraftRestored onForget={() => void forget()} />}
      <SpokenWords
        about={experience.rec}
        voice={voice}
        recording={isSpeaking}
        labels={{
          speak: t('witness.speak'),
          speakAgain: t('witness.speakAgain'),
          drop: t('witness.dropVoice'),
        }}
        onRecording={setSpeaking}
        onChange={(kept) => {
          form.setValue('voice', kept, { shouldDirty: true })
          form.clearErrors('text')
        }}
      />
      {words && (
        <WordChips
          legend={t('witness.words')}
          table={words}
          chosen={qualities}
          onChange={(chosen) => form.setValue('qualities', chosen, { shouldDirty: true })}
          turn={0}
        />
      )}
      <TextArea
        label={t('witness.text')}
        help={t('witness.textHelp')}
        rows={2}
        maxLength={1000}
        error={
          errors.text && t(errors.text.type === speaking ? 'witness.speaking' : 'witness.nothing')
        }
        {...form.register('text')}
      />
      <FieldRow>
        <TextField
          label={t('witness.name')}
          maxLength={80}
          autoComplete="off"
          error={fieldError(errors.name)}
          {...form.register('name')}
        />
        <SelectField
          label={t('witness.role')}
          error={fieldError(errors.role)}
          options={[
            { value: '', label: t('witness.noRole') },
            ...personRoles.map((role) => ({
              value: role,
              label: roleName(role, termSet, language),
            })),
          ]}
          {...form.register('role')}
        />
      </FieldRow>
      <p>{t('witness.promise')}</p>
      <SaveFailed error={error} typed={() => form.getValues('text')} />
      <Button type="submit" block busy={saving}>
        {t('witness.save')}
      </Button>
    </Form>
  )
}
