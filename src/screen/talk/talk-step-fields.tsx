import { useEffect, useRef } from 'react'
import type { FieldErrors } from 'react-hook-form'
import { useTranslation } from '../../i18n/use-translation.ts'
import type { TalkStep } from '../../domain/forms/talk-form.ts'
import type { PlainDate } from '../../lib/dates.ts'
import { Button } from '../../ui/act/button.tsx'
import { Card } from '../../ui/frame/card.tsx'
import { DateField } from '../../ui/ask/date-field.tsx'
import { Disclosure } from '../../ui/act/disclosure.tsx'
import { Stack } from '../../ui/frame/stack.tsx'
import { TextField } from '../../ui/ask/text-field.tsx'
import { useFieldError } from '../saving/use-field-error.ts'

interface TalkStepFieldsProps {
  step: TalkStep
  /** Which one it is, from 1. */
  number: number
  errors: FieldErrors<TalkStep> | undefined
  today: PlainDate
  /** Takes the focus when it comes onto the screen: somebody just asked for it. */
  takeFocus: boolean
  onChange: (step: TalkStep) => void
  onRemove: () => void
}

/** One agreed step: what, when and who helps; how to begin and why for who wants to tell. */
export function TalkStepFields(props: TalkStepFieldsProps) {
  const { step, number, errors, today, takeFocus, onChange, onRemove } = props
  const { t } = useTranslation(['talk', 'common'])
  const fieldError = useFieldError()
  const first = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (takeFocus) first.current?.focus()
  }, [takeFocus])
  const field = (word: keyof TalkStep, longest: number) => ({
    value: step[word],
    maxLength: longest,
    error: fieldError(errors?.[word]),
    onChange: (event: { target: { value: string } }) =>
      onChange({ ...step, [word]: event.target.value }),
  })
  const optionalText = t('common:optional')
  return (
    <Card as="section" title={t('step.number', { number })} headingLevel={3}>
      <Stack>
        <TextField
          ref={first}
          label={t('step.what')}
          help={t('step.whatHelp')}
          {...field('what', 200)}
        />
        <DateField
          label={t('step.due')}
          optionalText={optionalText}
          min={today}
          {...field('due', 10)}
        />
        <TextField label={t('step.helper')} optionalText={optionalText} {...field('helper', 80)} />
        <Disclosure summary={t('step.details')}>
          <Stack>
            <TextField
              label={t('step.firstStep')}
              optionalText={optionalText}
              {...field('firstStep', 200)}
            />
            <TextField label={t('step.why')} optionalText={optionalText} {...field('why', 200)} />
          </Stack>
        </Disclosure>
        <div>
          <Button variant="quiet" icon="bin" onClick={onRemove}>
            {t('step.remove')}
          </Button>
        </div>
      </Stack>
    </Card>
  )
}
