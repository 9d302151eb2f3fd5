import { useQueryClient } from '@tanstack/react-query'
import { useTranslation } from '../../i18n/use-translation.ts'
import { periodForm } from '../../domain/forms/period-form.ts'
import type { RecordId } from '../../domain/log/op.ts'
import { shownHeads } from '../../domain/log/shown-heads.ts'
import type { RecordView } from '../../domain/log/view.ts'
import { levels, periodKind } from '../../domain/records/period.ts'
import { readRecord } from '../../domain/records/record-kind.ts'
import { SaveFailed } from '../../screen/saving/save-failed.tsx'
import { useFieldError } from '../../screen/saving/use-field-error.ts'
import { useSave } from '../../screen/saving/use-save.ts'
import { emptyToUndefined, textToNumber, useZodForm } from '../../screen/saving/use-zod-form.ts'
import { saveRecord } from '../../services/save-record.ts'
import { ActionRow } from '../../ui/frame/action-row.tsx'
import { Button } from '../../ui/act/button.tsx'
import { DateField } from '../../ui/ask/date-field.tsx'
import { Form } from '../../ui/ask/form.tsx'
import { NumberField } from '../../ui/ask/number-field.tsx'
import { Section } from '../../ui/frame/section.tsx'
import { SelectField } from '../../ui/ask/select-field.tsx'
import { TextField } from '../../ui/ask/text-field.tsx'
import { changedPeriod, periodValues } from './period-values.ts'

interface PeriodFormProps {
  rec: RecordId
  /** The record as it was when the form opened; left out for the first school. */
  view?: RecordView
  onDone: () => void
}

/** One time at one school: which, what level, which year, since when. */
export function PeriodForm({ rec, view, onDone }: PeriodFormProps) {
  const { t } = useTranslation('settings')
  const { t: common } = useTranslation()
  const fieldError = useFieldError()
  const client = useQueryClient()
  const { save, saving, error } = useSave(saveRecord)
  const isNew = view === undefined
  const period = view && readRecord(periodKind, view)
  const form = useZodForm(periodForm, periodValues(period))
  const { errors } = form.formState
  const send = form.handleSubmit(async (filled) => {
    const values = changedPeriod(period, filled)
    const saved = await save({
      rec,
      kind: periodKind.kind,
      values,
      ...(view && { seen: shownHeads(view) }),
    })
    if (!saved.ok) return
    await client.invalidateQueries({ queryKey: ['records'] })
    onDone()
  })
  return (
    <Form onSubmit={send}>
      <Section title={t(isNew ? 'you.addSchool' : 'you.editSchool')} level={3}>
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
