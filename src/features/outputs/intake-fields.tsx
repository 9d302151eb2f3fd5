import { useController, type UseFormReturn } from 'react-hook-form'
import { useTranslation } from '../../i18n/use-translation.ts'
import {
  intakeLimits,
  intakeOffers,
  type IntakeChoices,
} from '../../outputs/intake/intake-sheet.ts'
import type { ReadableDossier } from '../../outputs/reading/readable.ts'
import type { ChipOption } from '../../ui/ask/chip-group.tsx'
import { FieldGroup } from '../../ui/ask/field-group.tsx'
import { TextArea } from '../../ui/ask/text-area.tsx'
import { TextField } from '../../ui/ask/text-field.tsx'
import { LongChoice } from './long-choice.tsx'

interface IntakeFieldsProps {
  form: UseFormReturn<IntakeChoices>
  dossier: ReadableDossier
}

/** What may stand on an intake sheet, in its order; all of it may stay empty. */
export function IntakeFields({ form, dossier }: IntakeFieldsProps) {
  const { t } = useTranslation('outputs')
  const { register } = form
  const offers = intakeOffers(dossier)
  const titled = (all: readonly { readonly rec: string; readonly title: string }[]) =>
    all.map(({ rec, title }) => ({ value: rec, label: title }))
  return (
    <>
      <FieldGroup>
        <Picks
          form={form}
          name="qualities"
          legend={t('screen.qualities')}
          help={offers.qualities.length > 0 ? t('screen.qualitiesHelp') : t('screen.qualitiesNone')}
          options={offers.qualities.map(({ id, word }) => ({ value: id, label: word }))}
        />
      </FieldGroup>
      <FieldGroup>
        <TextField
          label={t('screen.course')}
          maxLength={intakeLimits.course}
          {...register('course')}
        />
        <TextArea
          rows={3}
          label={t('screen.why')}
          maxLength={intakeLimits.why}
          {...register('why')}
        />
        <Picks
          form={form}
          name="explored"
          legend={t('screen.explored')}
          options={titled(offers.explored)}
        />
      </FieldGroup>
      <FieldGroup>
        <Picks form={form} name="done" legend={t('screen.done')} options={titled(offers.done)} />
      </FieldGroup>
      <FieldGroup>
        <TextArea
          rows={2}
          label={t('screen.doubt')}
          maxLength={intakeLimits.doubt}
          {...register('doubt')}
        />
        <TextArea
          rows={2}
          label={t('screen.needs')}
          help={t('screen.needsHelp')}
          maxLength={intakeLimits.needs}
          {...register('needs')}
        />
        <Picks
          form={form}
          name="steps"
          legend={t('screen.steps')}
          options={offers.steps.map(({ rec, what }) => ({ value: rec, label: what }))}
        />
        <TextField
          label={t('screen.helpers')}
          help={t('screen.helpersHelp')}
          maxLength={intakeLimits.helpers}
          {...register('helpers')}
        />
        <TextArea
          rows={2}
          label={t('screen.first')}
          maxLength={intakeLimits.first}
          {...register('first')}
        />
      </FieldGroup>
    </>
  )
}

interface PicksProps {
  form: UseFormReturn<IntakeChoices>
  name: 'qualities' | 'explored' | 'done' | 'steps'
  legend: string
  help?: string
  options: readonly ChipOption[]
}

/** Some of many: when one more than fits is picked, the first one makes room. */
function Picks({ form, name, legend, help, options }: PicksProps) {
  const { t } = useTranslation('outputs')
  const { field } = useController({ control: form.control, name })
  const limit = intakeLimits[name]
  if (options.length === 0 && help === undefined) return null
  const pick = (values: readonly string[]) => {
    const kept = field.value.filter((value) => values.includes(value))
    const added = values.filter((value) => !field.value.includes(value))
    field.onChange([...kept, ...added].slice(-limit))
  }
  return (
    <LongChoice
      legend={legend}
      help={[help, t('screen.most', { limit })].filter(Boolean).join(' ')}
      options={options}
      values={field.value}
      onChange={pick}
    />
  )
}
