import { useState, type SubmitEvent } from 'react'
import { useWatch } from 'react-hook-form'
import { useTranslation } from '../../i18n/use-translation.ts'
import * as z from 'zod/mini'
import { feedbackForm, type FeedbackForm as Values } from '../../domain/forms/feedback-form.ts'
import type { RecordView } from '../../domain/log/view.ts'
import type { Feedback } from '../../domain/records/feedback.ts'
import type { Json } from '../../lib/json.ts'
import { DraftRestored } from '../../screen/drafts/draft-restored.tsx'
import { SaveFailed } from '../../screen/saving/save-failed.tsx'
import { useServices } from '../../screen/services-context.tsx'
import { SpokenWords } from '../../screen/talk/spoken-words.tsx'
import { useFieldError } from '../../screen/saving/use-field-error.ts'
import { useKeptDraft } from '../../screen/drafts/use-kept-draft.ts'
import { useSave } from '../../screen/saving/use-save.ts'
import { useZodForm } from '../../screen/saving/use-zod-form.ts'
import { WordChips } from '../../screen/words/word-chips.tsx'
import { wordTable } from '../../screen/words/word-list.ts'
import { saveMentorFeedback } from '../../services/mentor/mentor-feedback.ts'
import type { MentorProfile } from '../../services/mentor/mentor-student.ts'
import { newRecordId } from '../../services/services.ts'
import { Button } from '../../ui/act/button.tsx'
import { Form } from '../../ui/ask/form.tsx'
import { TextArea } from '../../ui/ask/text-area.tsx'
import { TextField } from '../../ui/ask/text-field.tsx'
import { useDesk } from './desk-context.tsx'

interface FeedbackFormProps {
  about: RecordView
  profile: MentorProfile
  draftKey: string
  draft: Json | undefined
  /** What it says now, when it is changed. */
  before?: Feedback
  onSaved: () => void
}

const words = wordTable('capacities')
/** The error of words that are still being spoken. */
const speaking = 'speaking'
/** Lenient: what is being typed is not ready yet. */
const draftForm = z.object({
  text: z.optional(z.string()),
  name: z.optional(z.string()),
  role: z.optional(z.string()),
  qualities: z.optional(z.array(z.string())),
  voice: z.optional(
    z.object({ file: z.string(), media: z.string(), size: z.number(), seconds: z.number() }),
  ),
})

/** A mentor's words about what they read: written, spoken, or qualities to name. */
export function FeedbackForm(props: FeedbackFormProps) {
  const { about, profile, draftKey, draft, before, onSaved } = props
  const { t } = useTranslation('mentor')
  const services = useServices()
  const { store } = useDesk()
  const fieldError = useFieldError()
  const [rec] = useState(() => before?.rec ?? newRecordId(services))
  const [restored, setRestored] = useState(draft !== undefined)
  const empty = valuesOf(before, profile)
  const form = useZodForm<Values>(feedbackForm, { ...empty, ...typedIn(draft) })
  const { drop } = useKeptDraft(draftKey, form)
  const { save, saving, error } = useSave(saveMentorFeedback)
  const [qualities, voice] = useWatch({ control: form.control, name: ['qualities', 'voice'] })
  const [isSpeaking, setSpeaking] = useState(false)
  const { errors } = form.formState
  const forget = async () => {
    form.reset(empty)
    setRestored(false)
    await drop()
  }
  const submit = form.handleSubmit(async (given) => {
    const saved = await save({ rec, about: about.rec, form: given, before })
    if (!saved.ok) return
    if (profile.name === '') await store.writeProfile({ ...profile, name: given.name })
    await drop()
    onSaved()
  })
  // A recording that was made and not used would be left out without a word.
  const askAboutVoice = (event: SubmitEvent) => {
    event.preventDefault()
    form.setError('text', { type: speaking }, { shouldFocus: true })
    return Promise.resolve()
  }
  return (
    <Form label={t('feedback.give')} onSubmit={isSpeaking ? askAboutVoice : submit}>
      {restored && <DraftRestored onForget={() => void forget()} />}
      <TextArea
        label={t('feedback.text')}
        help={t('feedback.textHelp')}
        rows={4}
        maxLength={1000}
        error={
          errors.text && t(errors.text.type === speaking ? 'feedback.speaking' : 'feedback.nothing')
        }
        {...form.register('text')}
      />
      <SpokenWords
        about={about.rec}
        voice={voice}
        recording={isSpeaking}
        labels={{
          speak: t('feedback.speak'),
          speakAgain: t('feedback.speakAgain'),
          drop: t('feedback.dropVoice'),
        }}
        onRecording={setSpeaking}
        onChange={(kept) => {
          form.setValue('voice', kept, { shouldDirty: true })
          form.clearErrors('text')
        }}
      />
      {words && (
        <WordChips
          legend={t('feedback.qualities')}
          table={words}
          chosen={qualities}
          onChange={(chosen) => {
            form.setValue('qualities', chosen, { shouldDirty: true })
            form.clearErrors('text')
          }}
          turn={0}
        />
      )}
      {profile.name === '' && (
        <TextField
          label={t('feedback.name')}
          help={t('feedback.nameHelp')}
          maxLength={80}
          autoComplete="name"
          error={fieldError(errors.name)}
          {...form.register('name')}
        />
      )}
      <SaveFailed error={error} typed={() => form.getValues('text')} />
      <Button type="submit" busy={saving}>
        {t('feedback.save')}
      </Button>
    </Form>
  )
}

function valuesOf(before: Feedback | undefined, { name, role }: MentorProfile): Values {
  if (before === undefined) return { text: '', qualities: [], name, role: role || 'mentor' }
  const { text = '', qualities, file, media, size, seconds } = before
  const isSpoken = file !== undefined && media !== undefined && size !== undefined
  return {
    ...{ text, qualities: [...qualities], name: before.name ?? name, role: before.role ?? role },
    ...(isSpoken && { voice: { file, media, size, seconds: seconds ?? 0 } }),
  }
}

/** What was being typed; nothing when it cannot be read. */
function typedIn(draft: Json | undefined): Partial<Values> {
  const read = z.safeParse(draftForm, draft)
  return read.success ? (read.data as Partial<Values>) : {}
}
