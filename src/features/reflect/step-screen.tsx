import { useEffect, useRef } from 'react'
import { useWatch, type UseFormReturn } from 'react-hook-form'
import { useTranslation } from '../../i18n/use-translation.ts'
import { closingQuestions } from '../../content/questions/closing.ts'
import type { Experience } from '../../domain/records/experience.ts'
import { SaveFailed } from '../../screen/saving/save-failed.tsx'
import { useSchoolWords } from '../../screen/words/use-school-words.ts'
import { ActionRow } from '../../ui/frame/action-row.tsx'
import { Button } from '../../ui/act/button.tsx'
import { Card } from '../../ui/frame/card.tsx'
import type { Closing } from './closing-screen.tsx'
import type { LookBackForm } from './look-back-form.ts'
import { StepFields } from './step-fields.tsx'
import { useEndSitting } from './use-end-sitting.ts'

interface StepScreenProps {
  experience: Experience
  form: UseFormReturn<LookBackForm>
  onMove: (at: number) => void
  onEnded: (closing: Closing) => Promise<void>
}

/** Every look-back ends at a step and a person; that none is needed is an answer too. */
export function StepScreen({ experience, form, onMove, onEnded }: StepScreenProps) {
  const { t } = useTranslation('reflect')
  const { say } = useSchoolWords()
  const { end, saving, error, typed } = useEndSitting(experience, form, onEnded)
  const answers = useWatch({ control: form.control, name: 'answers' })
  const card = useRef<HTMLDivElement>(null)
  useEffect(() => card.current?.focus(), [])
  const { step } = closingQuestions
  return (
    <>
      <div ref={card} tabIndex={-1}>
        <Card tone="question" headingLevel={2} icon="steps" title={say(step)}>
          <p>{say(step.hint)}</p>
        </Card>
      </div>
      <StepFields form={form} />
      <SaveFailed error={error} typed={typed} />
      <ActionRow>
        <Button variant="secondary" busy={saving} onClick={() => void end('none')}>
          {t('step.none')}
        </Button>
        <Button busy={saving} onClick={() => void end('step')}>
          {t('step.save')}
        </Button>
      </ActionRow>
      <div>
        <Button variant="quiet" icon="arrow-left" onClick={() => onMove(answers.length - 1)}>
          {t('question.back')}
        </Button>
      </div>
    </>
  )
}
