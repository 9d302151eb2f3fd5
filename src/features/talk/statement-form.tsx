import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useWatch } from 'react-hook-form'
import { useTranslation } from '../../i18n/use-translation.ts'
import { requirementSetFor } from '../../content/requirement-sets/requirement-sets.ts'
import { statementForm, type StatementForm as Values } from '../../domain/forms/statement-form.ts'
import type { Json } from '../../lib/json.ts'
import { DraftRestored } from '../../screen/drafts/draft-restored.tsx'
import { withDraft } from '../../screen/drafts/draft-values.ts'
import { useKeptDraft } from '../../screen/drafts/use-kept-draft.ts'
import { recordQueries } from '../../screen/queries/record-queries.ts'
import { SaveFailed } from '../../screen/saving/save-failed.tsx'
import { useServices } from '../../screen/services-context.tsx'
import { useGo } from '../../screen/use-go.ts'
import { useSave } from '../../screen/saving/use-save.ts'
import { useSchoolWords } from '../../screen/words/use-school-words.ts'
import { useZodForm } from '../../screen/saving/use-zod-form.ts'
import { giveStatement } from '../../services/talks/give-statement.ts'
import { places } from '../../services/places.ts'
import { periodAt } from '../../services/school.ts'
import { newRecordId, today } from '../../services/services.ts'
import { Button } from '../../ui/act/button.tsx'
import { ChoiceCards } from '../../ui/ask/choice-cards.tsx'
import { Form } from '../../ui/ask/form.tsx'
import { SelectField } from '../../ui/ask/select-field.tsx'
import { StatementGiver } from './statement-giver.tsx'

/** Kinds of experience that can be a finished internship. */
const internships = [
  'internship',
  'tasterInternship',
  'schoolInternship',
  'socialInternship',
  'apprenticeship',
]

interface StatementFormProps {
  draftKey: string
  draft: Json | undefined
}

/** What is stated, on what, by whom and when. */
export function StatementForm({ draftKey, draft }: StatementFormProps) {
  const { t } = useTranslation('talks')
  const services = useServices()
  const go = useGo()
  const { level, say } = useSchoolWords()
  const day = today(services)
  const [rec] = useState(() => newRecordId(services))
  const { data: experiences = [] } = useQuery(recordQueries.experiences(services))
  const { data: periods = [] } = useQuery(recordQueries.periods(services))
  const set = requirementSetFor(level)
  const [empty] = useState((): Values => {
    const said = { type: 'fulfilled', requirement: '', experience: '', text: '' } as const
    return { ...said, name: '', role: 'mentor', date: day }
  })
  const [restored, setRestored] = useState(draft !== undefined)
  const form = useZodForm<Values>(statementForm, withDraft(empty, draft))
  const { drop } = useKeptDraft(draftKey, form)
  const { save, saving, error } = useSave(giveStatement)
  const type = useWatch({ control: form.control, name: 'type' })
  const stages = experiences.filter((each) => internships.includes(each.type ?? ''))
  const choices = stages.length > 0 ? stages : experiences
  const rules = [...(set?.perExperience ?? []), ...(set?.wholeDossier ?? [])].filter(
    (rule) => !('advice' in rule),
  )
  const submit = form.handleSubmit(async (given) => {
    const school = periodAt(periods, day)?.school
    const saved = await save({ rec, set: set?.id, school, form: given })
    if (!saved.ok) return
    await drop()
    go(places.schoolAsks)
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
        options={[
          {
            value: 'fulfilled',
            label: t('statement.fulfilled'),
            help: t('statement.fulfilledHelp'),
          },
          {
            value: 'internshipDone',
            label: t('statement.internshipDone'),
            help: t('statement.internshipDoneHelp'),
          },
        ]}
        value={type}
        onChange={(chosen) => {
          form.setValue('type', chosen, { shouldDirty: true })
          const role = chosen === 'fulfilled' ? 'mentor' : 'workplaceSupervisor'
          form.setValue('role', role, { shouldDirty: true })
        }}
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
            ...choices.map((each) => ({ value: each.rec, label: each.title ?? each.date ?? '' })),
          ]}
          {...form.register('experience')}
        />
      )}
      <StatementGiver register={(field) => form.register(field)} errors={form.formState.errors} />
      <SaveFailed error={error} typed={() => form.getValues('text')} />
      <Button type="submit" block busy={saving}>
        {t('statement.save')}
      </Button>
    </Form>
  )
}
