import { useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { isPlainDate } from '../../lib/dates.ts'
import { periodForm } from '../../domain/forms/period-form.ts'
import { levels, periodKind, type Level, type Period } from '../../domain/records/period.ts'
import { SaveFailed } from '../../screen/save-failed.tsx'
import { useFieldError } from '../../screen/use-field-error.ts'
import { useSave } from '../../screen/use-save.ts'
import { emptyToUndefined, textToNumber, useZodForm } from '../../screen/use-zod-form.ts'
import { saveRecord } from '../../services/save-record.ts'
import { ActionRow } from '../../ui/action-row.tsx'
import { Button } from '../../ui/button.tsx'
import { DateField } from '../../ui/date-field.tsx'
import { Form } from '../../ui/form.tsx'
import { NumberField } from '../../ui/number-field.tsx'
import { Section } from '../../ui/section.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { TextField } from '../../ui/text-field.tsx'

interface PeriodFormProps {
  rec: string
  /** Left out for a new school. */
  period?: Period
  /** First day that is offered for a new school. */
  firstDay: string | undefined
  onDone: () => void
}

/** One time at one school: which, what level, which year, since when. */
export function PeriodForm({ rec, period, firstDay, onDone }: PeriodFormProps) {
  const { t } = useTranslation('settings')
  const { t: common } = useTranslation()
  const fieldError = useFieldError()
  const client = useQueryClient()
  const { save, saving, error } = useSave(saveRecord)
  const form = useZodForm(periodForm, {
    school: period?.school ?? '',
    programme: period?.programme ?? '',
    start: period?.start ?? firstDay ?? '',
    ...(period?.year !== undefined && { year: period.year }),
    ...(isLevel(period?.level) && { level: period.level }),
  })
  const { errors } = form.formState
  // A level that only a later version knows cannot be shown; it stays until another is chosen.
  const foreignLevel = isLevel(period?.level) ? undefined : period?.level
  const send = form.handleSubmit(async ({ school, programme, level, year, start }) => {
    const values = {
      school: school || null,
      programme: programme || null,
      level: level ?? foreignLevel ?? null,
      year: year ?? null,
      start: isPlainDate(start) ? start : null,
    }
    const saved = await save({ rec, kind: periodKind.kind, values })
    if (!saved.ok) return
    await client.invalidateQueries({ queryKey: ['records'] })
    onDone()
  })
  const isNew = period === undefined
  return (
    <Form onSubmit={send}>
      <Section title={t(isNew ? 'you.newSchool' : 'you.editSchool')} level={3}>
        {isNew && firstDay !== undefined && <p>{t('you.newSchoolHelp')}</p>}
        <SelectField
          label={t('you.level')}
          options={[
            { value: '', label: t('you.choose') },
            ...levels.map((value) => ({ value, label: common(`level.${value}`) })),
          ]}
          error={fieldError(errors.level)}
          {...form.register('level', { setValueAs: emptyToUndefined })}
        />
        <NumberField
          label={t('you.yearLabel')}
          min={1}
          max={6}
          error={fieldError(errors.year)}
          {...form.register('year', { setValueAs: textToNumber })}
        />
        <TextField
          label={t('you.school')}
          error={fieldError(errors.school)}
          {...form.register('school')}
        />
        <TextField
          label={t('you.programme')}
          error={fieldError(errors.programme)}
          {...form.register('programme')}
        />
        <DateField
          label={t('you.start')}
          error={fieldError(errors.start)}
          {...form.register('start')}
        />
        <SaveFailed error={error} typed={() => JSON.stringify(form.getValues(), null, 2)} />
        <ActionRow>
          <Button variant="secondary" onClick={onDone}>
            {common('cancel')}
          </Button>
          <Button type="submit" busy={saving}>
            {common('save')}
          </Button>
        </ActionRow>
      </Section>
    </Form>
  )
}

function isLevel(level: string | undefined): level is Level {
  return levels.some((known) => known === level)
}
