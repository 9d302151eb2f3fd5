import { useState } from 'react'
import { useWatch, type UseFormReturn } from 'react-hook-form'
import { useTranslation } from '../../i18n/use-translation.ts'
import type { TalkForm } from '../../domain/forms/talk-form.ts'
import type { PlainDate } from '../../lib/dates.ts'
import { Button } from '../../ui/act/button.tsx'
import { CheckField } from '../../ui/ask/check-field.tsx'
import { Section } from '../../ui/frame/section.tsx'
import { TalkStepFields } from './talk-step-fields.tsx'

interface TalkStepsProps {
  form: UseFormReturn<TalkForm>
  /** The record id that a new step will have. */
  newKey: () => string
  today: PlainDate
}

/** The steps that are agreed, each with what, when and who helps; or that none is needed. */
export function TalkSteps({ form, newKey, today }: TalkStepsProps) {
  const { t } = useTranslation('talk')
  const [steps, noStep] = useWatch({ control: form.control, name: ['steps', 'noStep'] })
  const [added, setAdded] = useState<string>()
  const put = (next: TalkForm['steps']) => form.setValue('steps', next, { shouldDirty: true })
  const putNoStep = (on: boolean) => form.setValue('noStep', on, { shouldDirty: true })
  const add = () => {
    const key = newKey()
    setAdded(key)
    put([...steps, { key, what: '', why: '', firstStep: '', due: '', helper: '' }])
    putNoStep(false)
  }
  const isAlone = steps.length === 0
  return (
    <Section title={t('step.title')}>
      {steps.map((step, index) => (
        <TalkStepFields
          key={step.key}
          step={step}
          number={index + 1}
          errors={form.formState.errors.steps?.[index]}
          today={today}
          takeFocus={step.key === added}
          onChange={(next) => put(steps.map((each) => (each.key === next.key ? next : each)))}
          onRemove={() => put(steps.filter(({ key }) => key !== step.key))}
        />
      ))}
      <div>
        <Button variant="secondary" icon="plus" onClick={add}>
          {t(isAlone ? 'step.first' : 'step.more')}
        </Button>
      </div>
      {isAlone && (
        <CheckField
          label={t('step.none')}
          checked={noStep}
          onChange={(event) => putNoStep(event.target.checked)}
        />
      )}
    </Section>
  )
}
