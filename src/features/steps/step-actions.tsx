import { useState } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'
import { isOpenStep, type Step } from '../../domain/records/step.ts'
import type { Json } from '../../lib/json.ts'
import { SaveFailed } from '../../screen/saving/save-failed.tsx'
import { readStepNote } from '../../screen/drafts/step-note-draft.ts'
import { StepDone } from '../../screen/steps/step-done.tsx'
import { useSave } from '../../screen/saving/use-save.ts'
import { decideStep, undoDecision } from '../../services/decide-step.ts'
import { ActionRow } from '../../ui/frame/action-row.tsx'
import { Button } from '../../ui/act/button.tsx'
import { LetGoDialog } from './let-go-dialog.tsx'
import { MoveDialog } from './move-dialog.tsx'

interface StepActionsProps {
  step: Step
  /** A note on this step that was typed and never saved. */
  note: Json | undefined
}

/** What can be decided about a step: done, another day, let go; or open again. */
export function StepActions({ step, note }: StepActionsProps) {
  const { t } = useTranslation('steps')
  const decision = useSave(decideStep)
  const undo = useSave(undoDecision)
  const [before, setBefore] = useState<Step>()
  const [draft, setDraft] = useState(note)
  const [asking, setAsking] = useState(
    readStepNote(note, 'moved') ? 'move' : readStepNote(note, 'letGo') ? 'letGo' : undefined,
  )
  const close = () => {
    setAsking(undefined)
    setDraft(undefined)
  }
  const failed = <SaveFailed error={decision.error ?? undo.error} typed={() => step.what ?? ''} />
  if (!isOpenStep(step)) {
    const reopen = () => void decision.save({ step: step.rec, state: 'open' })
    return (
      <>
        {failed}
        {before || readStepNote(draft, 'done') ? (
          <StepDone
            step={step.rec}
            onUndo={() =>
              before ? void undo.save(before).then(() => setBefore(undefined)) : reopen()
            }
          />
        ) : (
          <ActionRow>
            <Button variant="secondary" busy={decision.saving} onClick={reopen}>
              {t('act.open')}
            </Button>
          </ActionRow>
        )}
      </>
    )
  }
  return (
    <>
      {failed}
      <ActionRow>
        <Button variant="secondary" onClick={() => setAsking('letGo')}>
          {t('act.letGo')}
        </Button>
        <Button variant="secondary" onClick={() => setAsking('move')}>
          {t('act.move')}
        </Button>
        <Button
          icon="check"
          busy={decision.saving}
          onClick={() => {
            setBefore(step)
            void decision.save({ step: step.rec, state: 'done' })
          }}
        >
          {t('act.done')}
        </Button>
      </ActionRow>
      {asking === 'move' && <MoveDialog step={step} draft={draft} onClose={close} />}
      {asking === 'letGo' && <LetGoDialog step={step} draft={draft} onClose={close} />}
    </>
  )
}
