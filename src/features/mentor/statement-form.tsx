import { useQuery } from '@tanstack/react-query'
import { useWatch } from 'react-hook-form'
import { useTranslation } from '../../i18n/use-translation.ts'
import { statementForm, type StatementForm as Values } from '../../domain/forms/statement-form.ts'
import type { RequirementSet } from '../../domain/requirement-set.ts'
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
  onSaved: () => void
}

/** "Voldaan" on a rule or on the whole, or "stage gedaan" on an experience, with today's date. */
export function StatementForm({ set, profile, onSaved }: StatementFormProps) {
  const { t } = useTranslation('mentor')
  const { t: common } = useTranslation()
  const say = useSay()
  const services = useServices()
  const { store } = useDesk()
  const fieldError = useFieldError()
  const { data: experiences = [] } = useQuery(recordQueries.experiences(services))
  const form = useZodForm<Values>(statementForm, {
    ...{ type: 'fulfilled', requirement: '', experience: '', text: '' },
    ...{ name: profile.name, role: profile.role || 'mentor', date: today(services) },
  })
  const { save, saving, error } = useSave(stateAsMentor)
  const type = useWatch({ control: form.control, name: 'type' })
  const { errors } = form.formState
  const rules = [...(set?.perExperience ?? []), ...(set?.wholeDossier ?? [])].filter(
    (rule) => !('advice' in rule),
  )
  const submit = form.handleSubmit(async (given) => {
    const saved = await save({ set: set?.id, school: profile.school, form: given })
    if (!saved.ok) return
    if (profile.name === '') await store.writeProfile({ ...profile, name: given.name })
    onSaved()
  })
  return (
    <Form label={t('statement.title')} onSubmit={submit}>
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
