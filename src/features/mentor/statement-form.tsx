import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useWatch } from 'react-hook-form'
import { useTranslation } from '../../i18n/use-translation.ts'
import { statementForm, type StatementForm as Values } from '../../domain/forms/statement-form.ts'
import type { RequirementSet } from '../../domain/requirement-set.ts'
import type { Json } from '../../lib/json.ts'
import { DraftRestored } from '../../screen/drafts/draft-restored.tsx'
import { withDraft } from '../../screen/drafts/draft-values.ts'
import { useKeptDraft } from '../../screen/drafts/use-kept-draft.ts'
import { recordQueries } from '../../screen/queries/record-queries.ts'
import { SaveFailed } from '../../screen/saving/save-failed.tsx'
import { useServices } from '../../screen/services-context.tsx'
import { useFieldError } from '../../screen/saving/use-field-error.ts'
import { useSave } from '../../screen/saving/use-save.ts'
import { useSay } from '../../screen/aloud/use-say.ts'
import { useZodForm } from '../../screen/saving/use-zod-form.ts'
import { stateAsMentor } from '../../services/mentor/mentor-statement.ts'
import type { MentorProfile } from '../../services/mentor/mentor-student.ts'
import { today } from '../../services/services.ts'
import { Button } from '../../ui/act/button.tsx'
import { ChoiceCards } from '../../ui/ask/choice-cards.tsx'
import { Form } from '../../ui/ask/form.tsx'
import { SelectField } from '../../ui/ask/select-field.tsx'
import { TextField } from '../../ui/ask/text-field.tsx'
import { useDesk } from './desk-context.tsx'

interface StatementFormProps {
  set: RequirementSet | undefined
  profile: MentorProfile
  draftKey: string
  draft: Json | undefined
  onSaved: () => void
}

/** "Voldaan" on a rule or on the whole, or "stage gedaan" on an experience, with today's date. */
export function StatementForm(props: StatementFormProps) {
  const { set, profile, draftKey, draft, onSaved } = props
  const { t } = useTranslation('mentor')
  const { t: common } = useTranslation()
  const say = useSay()
  const services = useServices()
  const { store } = useDesk()
  const fieldError = useFieldError()
  const { data: experiences = [] } = useQuery(recordQueries.experiences(services))
  const [empty] = useState((): Values => {
    const said = { type: 'fulfilled', requirement: '', experience: '', text: '' } as const
    const by = { name: profile.name, role: profile.role || 'mentor' }
    return { ...said, ...by, date: today(services) }
  })
  const [restored, setRestored] = useState(draft !== undefined)
  const form = useZodForm<Values>(statementForm, withDraft(empty, draft))
  const { drop } = useKeptDraft(draftKey, form)
  const { save, saving, error } = useSave(stateAsMentor)
  const type = useWatch({ control: form.control, name: 'type' })
  const { errors } = form.formState
  const rules = [...(set?.perExperience ?? []), ...(set?.wholeDossier ?? [])].filter(
    (rule) => !('advice' in rule),
  )
  const submit = form.handleSubmit(async (given) => {
    const saved = await save({ set: set?.id, school: profile.school, form: given })
    if (!saved.ok) return
    await drop()
    if (profile.name === '') await store.writeProfile({ ...profile, name: given.name })
    onSaved()
  })
  const forget = async () => {
    form.reset(empty)
    setRestored(false)
    await drop()
  }
  return (
    <Form label={t('statement.title')} onSubmit={submit}>
      {restored && <DraftRestored onForget={() => void forget()} />}
      <ChoiceCards
        legend={t('statement.type')}
        hideLegend
        columns={1}
        options={[
          { value: 'fulfilled', label: t('statement.fulfilled') },
          { value: 'internshipDone', label: t('statement.internshipDone') },
        ]}
        value={type}
        onChange={(chosen) => form.setValue('type', chosen, { shouldDirty: true })}
      />
      {type === 'fulfilled' ? (
        <SelectField
          label={t('statement.requirement')}
          options={[
            { value: '', label: t('statement.whole') },
            ...rules.map(({ id, text }) => ({ value: id, label: say(text) })),
          ]}
          {...form.register('requirement')}
        />
      ) : (
        <SelectField
          label={t('statement.experience')}
          options={[
            { value: '', label: t('statement.noExperience') },
            ...experiences.map(({ rec, title, date }) => ({
              value: rec,
              label: title ?? date ?? rec,
            })),
          ]}
          {...form.register('experience')}
        />
      )}
      <TextField
        label={t('statement.words')}
        optionalText={common('optional')}
        maxLength={300}
        error={fieldError(errors.text)}
        {...form.register('text')}
      />
      {profile.name === '' && (
        <TextField
          label={t('feedback.name')}
          maxLength={80}
          error={fieldError(errors.name)}
          {...form.register('name')}
        />
      )}
      <SaveFailed error={error} typed={() => form.getValues('text')} />
      <Button type="submit" busy={saving}>
        {t('statement.save')}
      </Button>
    </Form>
  )
}
