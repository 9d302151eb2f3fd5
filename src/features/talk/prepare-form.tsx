import { useState } from 'react'
import { useWatch } from 'react-hook-form'
import { useTranslation } from '../../i18n/use-translation.ts'
import { talkTypeById, talkTypeTexts } from '../../content/talks/talk-types.ts'
import { talkPlanForm, type TalkPlanForm } from '../../domain/forms/talk-form.ts'
import type { RecordId } from '../../domain/log/op.ts'
import type { Json } from '../../lib/json.ts'
import { DraftRestored } from '../../screen/drafts/draft-restored.tsx'
import { SaveFailed } from '../../screen/saving/save-failed.tsx'
import { useServices } from '../../screen/services-context.tsx'
import { PeopleFields } from '../../screen/talk/people-fields.tsx'
import { talkDraft, withTalkDraft } from '../../screen/talk/talk-draft.ts'
import { useFieldError } from '../../screen/saving/use-field-error.ts'
import { useGo } from '../../screen/use-go.ts'
import { useKeptDraft } from '../../screen/drafts/use-kept-draft.ts'
import { useSave } from '../../screen/saving/use-save.ts'
import { useSchoolWords } from '../../screen/words/use-school-words.ts'
import { useZodForm } from '../../screen/saving/use-zod-form.ts'
import { saveTalkPlan } from '../../services/talks/save-talk.ts'
import { newRecordId } from '../../services/services.ts'
import { talkPlaces } from '../../services/talks/talk-places.ts'
import { ActionRow } from '../../ui/frame/action-row.tsx'
import { Button } from '../../ui/act/button.tsx'
import { DateField } from '../../ui/ask/date-field.tsx'
import { FieldRow } from '../../ui/ask/field-group.tsx'
import { Form } from '../../ui/ask/form.tsx'
import { SelectField } from '../../ui/ask/select-field.tsx'
import { TextArea } from '../../ui/ask/text-area.tsx'
import { TextField } from '../../ui/ask/text-field.tsx'
import { PickExperiences } from './pick-experiences.tsx'

interface PrepareFormProps {
  rec: RecordId
  isNew: boolean
  draftKey: string
  before: TalkPlanForm
  draft: Json | undefined
}

/** The preparation of a talk; nothing in it has to be filled in. */
export function PrepareForm({ rec, isNew, draftKey, before, draft }: PrepareFormProps) {
  const { t } = useTranslation(['talks', 'common'])
  const services = useServices()
  const go = useGo()
  const fieldError = useFieldError()
  const { termSet, say } = useSchoolWords()
  const [opened] = useState(before)
  const [restored, setRestored] = useState(draft !== undefined)
  const form = useZodForm(talkPlanForm, withTalkDraft(opened, draft))
  const [shape] = useState(() => (now: TalkPlanForm) => talkDraft(opened, now))
  const { drop } = useKeptDraft(draftKey, form, shape)
  const { save, saving, error } = useSave(saveTalkPlan)
  const [type, people, experiences] = useWatch({
    control: form.control,
    name: ['type', 'people', 'experiences'],
  })
  const newKey = () => newRecordId(services)
  const { errors } = form.formState
  const optionalText = t('common:optional')
  const forget = async () => {
    form.reset(opened)
    setRestored(false)
    await drop()
  }
  const choose = (id: string) => {
    form.setValue('type', id, { shouldDirty: true })
    // Nobody was named yet: the people who usually sit at such a table.
    if (form.getValues('people').some(({ name }) => name !== '')) return
    const usual = talkTypeById(id).roles.map((role) => ({ key: newKey(), name: '', role }))
    form.setValue('people', usual, { shouldDirty: true })
  }
  const submit = form.handleSubmit(async (after) => {
    const from = isNew ? { ...opened, people: [] } : opened
    const saved = await save({ rec, before: from, after, isNew })
    if (!saved.ok) return
    await drop()
    go(talkPlaces.talk(rec))
  })
  return (
    <Form label={t('prepare.title')} onSubmit={submit}>
      {restored && <DraftRestored onForget={() => void forget()} />}
      <SelectField
        label={t('prepare.type')}
        help={say(talkTypeById(type).help)}
        options={talkTypeTexts.map(({ id, name }) => ({ value: id, label: say(name) }))}
        value={type}
        onChange={(event) => choose(event.target.value)}
      />
      <FieldRow>
        <DateField
          label={t('prepare.date')}
          optionalText={optionalText}
          error={fieldError(errors.date)}
          {...form.register('date')}
        />
        <TextField
          type="time"
          label={t('prepare.time')}
          optionalText={optionalText}
          error={fieldError(errors.time)}
          {...form.register('time')}
        />
      </FieldRow>
      <TextField
        label={t('prepare.place')}
        optionalText={optionalText}
        maxLength={80}
        error={fieldError(errors.place)}
        {...form.register('place')}
      />
      <PeopleFields
        people={people}
        onChange={(next) => form.setValue('people', next, { shouldDirty: true })}
        termSet={termSet}
        newKey={newKey}
      />
      <PickExperiences
        chosen={experiences}
        onChange={(next) => form.setValue('experiences', next, { shouldDirty: true })}
      />
      <TextArea
        label={t('prepare.question')}
        help={t('prepare.questionHelp')}
        optionalText={optionalText}
        rows={2}
        maxLength={300}
        error={fieldError(errors.question)}
        {...form.register('question')}
      />
      <TextArea
        label={t('prepare.hope')}
        help={t('prepare.hopeHelp')}
        optionalText={optionalText}
        rows={2}
        maxLength={300}
        error={fieldError(errors.hope)}
        {...form.register('hope')}
      />
      <SaveFailed
        error={error}
        typed={() => form.getValues(['question', 'hope', 'place']).filter(Boolean).join('\n')}
      />
      <ActionRow>
        <Button type="submit" busy={saving}>
          {t('common:save')}
        </Button>
      </ActionRow>
    </Form>
  )
}
