import { useEffect, useRef } from 'react'
import { useWatch, type UseFormReturn } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import type { TalkForm } from '../../domain/forms/talk-form.ts'
import type { PlainDate } from '../../lib/dates.ts'
import { Button } from '../../ui/button.tsx'
import { CheckField } from '../../ui/check-field.tsx'
import { Section } from '../../ui/section.tsx'
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
  const added = useRef<string>(undefined)
  useEffect(() => {
    const index = steps.findIndex(({ key }) => key === added.current)
    if (index < 0) return
    added.current = undefined
    form.setFocus(`steps.${index}.what`)
  }, [steps, form])
  const put = (next: TalkForm['steps']) => form.setValue('steps', next, { shouldDirty: true })
  const add = () => {
    added.current = newKey()
    const empty = { what: '', why: '', firstStep: '', due: '', helper: '' }
    put([...form.getValues('steps'), { key: added.current, ...empty }])
    form.setValue('noStep', false, { shouldDirty: true })
  }
  const isAlone = steps.length === 0
  return (
    <Section title={t('step.title')} hideTitle={isAlone}>
      {steps.map(({ key }, index) => (
        <TalkStepFields
          key={key}
          form={form}
          index={index}
          today={today}
          onRemove={() => put(form.getValues('steps').filter((step) => step.key !== key))}
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
          onChange={(event) => form.setValue('noStep', event.target.checked, { shouldDirty: true })}
        />
      )}
    </Section>
  )
}
