import { useQuery } from '@tanstack/react-query'
import { useTranslation } from '../../../i18n/use-translation.ts'
import * as z from 'zod/mini'
import { isTermSet, termSetForLevel } from '../../../content/term-sets.ts'
import { periodForm } from '../../../domain/forms/period-form.ts'
import { levels, type Period } from '../../../domain/records/period.ts'
import type { PlainDate } from '../../../lib/dates.ts'
import type { Json } from '../../../lib/json.ts'
import { recordQueries } from '../../../screen/queries/record-queries.ts'
import { SaveFailed } from '../../../screen/saving/save-failed.tsx'
import { useServices } from '../../../screen/services-context.tsx'
import { useFieldError } from '../../../screen/saving/use-field-error.ts'
import { emptyToUndefined, textToNumber, useZodForm } from '../../../screen/saving/use-zod-form.ts'
import type { SaveError } from '../../../services/save-error.ts'
import { today } from '../../../services/services.ts'
import { Button } from '../../../ui/act/button.tsx'
import { CheckField } from '../../../ui/ask/check-field.tsx'
import { DateField } from '../../../ui/ask/date-field.tsx'
import { Form } from '../../../ui/ask/form.tsx'
import { NumberField } from '../../../ui/ask/number-field.tsx'
import { SelectField } from '../../../ui/ask/select-field.tsx'
import { TextField } from '../../../ui/ask/text-field.tsx'
import { arriveValues, schoolFields } from './arrive-values.ts'

const arriveForm = z.extend(periodForm, { schoolWords: z.boolean() })

interface ArriveFormProps {
  /** The school as it was told before; undefined for a new one. */
  period: Period | undefined
  /** The day to offer as the first one. */
  firstDay: PlainDate
  from: Period | undefined
  saving: boolean
  error: SaveError | undefined
  onSave: (
    school: Readonly<Record<string, Json>>,
    start: PlainDate,
    schoolWords: boolean,
  ) => Promise<void>
}

/** Which school it is, at what level and since when. Everything may stay empty. */
export function ArriveForm({ period, firstDay, from, saving, error, onSave }: ArriveFormProps) {
  const { t } = useTranslation('transfer')
  const { t: common } = useTranslation()
  const services = useServices()
  const fieldError = useFieldError()
  const { data: owner } = useQuery(recordQueries.owner(services))
  const form = useZodForm(arriveForm, arriveValues(period, firstDay))
  const { errors } = form.formState
  const [level, start] = form.watch(['level', 'start'])
  const choseWords = isTermSet(owner?.termSet) && owner.termSet !== termSetForLevel(level)
  const send = form.handleSubmit((filled) =>
    onSave(
      schoolFields(period, filled),
      filled.start || firstDay,
      choseWords && filled.schoolWords,
    ),
  )
  return (
    <Form onSubmit={send}>
      {from?.school && <p>{t('arrive.from', { school: from.school })}</p>}
      <TextField
        label={t('arrive.school')}
        error={fieldError(errors.school)}
        {...form.register('school')}
      />
      <SelectField
        label={t('arrive.level')}
        options={[
          { value: '', label: t('arrive.choose') },
          ...levels.map((value) => ({ value, label: common(`level.${value}`) })),
        ]}
        error={fieldError(errors.level)}
        {...form.register('level', { setValueAs: emptyToUndefined })}
      />
      <TextField
        label={t('arrive.programme')}
        error={fieldError(errors.programme)}
        {...form.register('programme')}
      />
      <NumberField
        label={t('arrive.year')}
        min={1}
        max={6}
        error={fieldError(errors.year)}
        {...form.register('year', { setValueAs: textToNumber })}
      />
      <DateField
        label={t('arrive.start')}
        help={start > today(services) ? t('arrive.later') : t('arrive.startHelp')}
        error={fieldError(errors.start)}
        {...form.register('start')}
      />
      {choseWords && (
        <CheckField
          label={t('arrive.words')}
          help={t('arrive.wordsHelp')}
          {...form.register('schoolWords')}
        />
      )}
      <SaveFailed error={error} typed={() => JSON.stringify(form.getValues(), null, 2)} />
      <Button type="submit" block busy={saving}>
        {period === undefined ? t('arrive.save') : common('save')}
      </Button>
    </Form>
  )
}
