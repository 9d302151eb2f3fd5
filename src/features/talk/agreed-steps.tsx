import { useTranslation } from '../../i18n/use-translation.ts'
import { joinFacts } from '../../lib/join-facts.ts'
import { agreedSteps } from '../../domain/forms/talk-form-of.ts'
import type { Step } from '../../domain/records/step.ts'
import type { Talk } from '../../domain/records/talk.ts'
import { SaveFailed } from '../../screen/saving/save-failed.tsx'
import { StepRow } from '../../screen/steps/step-row.tsx'
import { useDates } from '../../screen/words/use-dates.ts'
import { useSave } from '../../screen/saving/use-save.ts'
import { takeOverSteps } from '../../services/packets/take-over-steps.ts'
import { Button } from '../../ui/act/button.tsx'
import { List } from '../../ui/frame/list.tsx'
import { ListRow } from '../../ui/frame/list-row.tsx'
import { Notice } from '../../ui/tell/notice.tsx'

interface AgreedStepsProps {
  talk: Talk
  /** The steps of this talk that are the owner's own already. */
  steps: readonly Step[]
}

/** The steps of a talk; those agreed on another device wait until the owner takes them over. */
export function AgreedSteps({ talk, steps }: AgreedStepsProps) {
  const { t } = useTranslation('talks')
  const { day } = useDates()
  const { save, saving, error } = useSave(takeOverSteps)
  const known = new Set(steps.map(({ rec }) => rec))
  const waiting = agreedSteps(talk, steps).filter(({ key }) => !known.has(key))
  return (
    <>
      {steps.length > 0 && (
        <List>
          {steps.map((step) => (
            <li key={step.rec}>
              <StepRow step={step} />
            </li>
          ))}
        </List>
      )}
      {waiting.length > 0 && (
        <>
          <List look="rows">
            {waiting.map(({ key, what, due, helper }) => (
              <ListRow
                key={key}
                icon="steps"
                title={what}
                text={joinFacts([due && day(due), helper])}
              />
            ))}
          </List>
          <Notice
            tone="info"
            action={
              <Button busy={saving} onClick={() => void save(talk.rec)}>
                {t('steps.takeOver')}
              </Button>
            }
          >
            {t('steps.waiting')}
          </Notice>
          <SaveFailed error={error} />
        </>
      )}
    </>
  )
}
