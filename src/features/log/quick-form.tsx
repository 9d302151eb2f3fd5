import { Suspense, useEffect, useState, type KeyboardEvent, type SubmitEvent } from 'react'
import { useController } from 'react-hook-form'
import { useTranslation } from '../../i18n/use-translation.ts'
import { experienceKindById, experienceKindName } from '../../content/experience-kinds.ts'
import type { RecordId } from '../../domain/log/op.ts'
import { quickExperienceForm } from '../../domain/forms/experience-form.ts'
import { QuickEvidence } from '../../screen/evidence/lazy-evidence.ts'
import { SaveFailed } from '../../screen/saving/save-failed.tsx'
import { useFieldError } from '../../screen/saving/use-field-error.ts'
import { useKeptDraft } from '../../screen/drafts/use-kept-draft.ts'
import { useSave } from '../../screen/saving/use-save.ts'
import { useSchoolWords } from '../../screen/words/use-school-words.ts'
import { useZodForm } from '../../screen/saving/use-zod-form.ts'
import { logExperience } from '../../services/log-experience.ts'
import { ActionRow } from '../../ui/frame/action-row.tsx'
import { Button } from '../../ui/act/button.tsx'
import { Form } from '../../ui/ask/form.tsx'
import { Notice } from '../../ui/tell/notice.tsx'
import { RoadsPlace } from '../../ui/act/roads.tsx'
import { TextArea } from '../../ui/ask/text-area.tsx'
import { DayField } from './day-field.tsx'
import { KindChooser } from './kind-chooser.tsx'
import { PickedKind } from './picked-kind.tsx'
import { quickDraftKey, quickValues, type QuickExperience } from './quick-experience.ts'

interface QuickFormProps {
  rec: RecordId
  values: QuickExperience
  onSaved: () => void
}

/** Enter saves, as a line is enough; with Shift it begins another one. */
function saveOnEnter(event: KeyboardEvent<HTMLTextAreaElement>) {
  if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
  event.preventDefault()
  event.currentTarget.form?.requestSubmit()
}

/** A line or more about an experience of a chosen kind, and its day. */
export function QuickForm({ rec, values, onSaved }: QuickFormProps) {
  const { t } = useTranslation('log')
  const { t: common } = useTranslation()
  const { termSet, language } = useSchoolWords()
  const form = useZodForm<QuickExperience>(quickExperienceForm, values)
  const { drop } = useKeptDraft(quickDraftKey(rec), form)
  const { save, saving, error } = useSave(logExperience)
  const fieldError = useFieldError()
  const type = useController({ control: form.control, name: 'type' })
  const date = useController({ control: form.control, name: 'date' })
  const [choosing, setChoosing] = useState(false)
  const { setFocus, formState } = form
  useEffect(() => {
    if (!choosing) setFocus('title')
  }, [choosing, setFocus])
  const kindName = experienceKindName(type.field.value, termSet, language)
  /** True when it is safe; false leaves all as it is, with the reason on the screen. */
  const saveNow = async () => {
    let isSafe = false
    await form.handleSubmit(async (typed) => {
      const saved = await save({ rec, values: quickValues(typed, kindName) })
      if (!saved.ok) return
      await drop()
      isSafe = true
    })()
    return isSafe
  }
  const submit = async (event: SubmitEvent) => {
    event.preventDefault()
    if (await saveNow()) onSaved()
  }
  if (choosing) {
    return (
      <KindChooser
        onChoose={(kind) => {
          type.field.onChange(kind)
          setChoosing(false)
        }}
      />
    )
  }
  return (
    <Form onSubmit={submit}>
      <PickedKind type={type.field.value} onChange={() => setChoosing(true)} />
      <Suspense fallback={<RoadsPlace />}>
        <QuickEvidence experience={rec} onAdd={saveNow} onAdded={onSaved} />
      </Suspense>
      <TextArea
        {...form.register('title')}
        rows={2}
        enterKeyHint="done"
        onKeyDown={saveOnEnter}
        label={t('quick.line')}
        help={t('quick.lineHelp')}
        autoComplete="off"
        error={fieldError(formState.errors.title)}
      />
      <DayField
        value={date.field.value}
        onChange={date.field.onChange}
        error={fieldError(formState.errors.date)}
      />
      {experienceKindById(type.field.value).privateByDefault && (
        <Notice tone="info">{t('quick.private')}</Notice>
      )}
      <SaveFailed error={error} typed={() => form.getValues('title')} />
      <ActionRow>
        <Button type="submit" busy={saving}>
          {common('save')}
        </Button>
      </ActionRow>
    </Form>
  )
}
