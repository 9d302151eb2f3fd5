import { useState } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'
import type { Step } from '../../domain/records/step.ts'
import { decideStep, undoDecision } from '../../services/decide-step.ts'
import { places } from '../../services/places.ts'
import { TickRow } from '../../ui/ask/tick-row.tsx'
import { StepDone } from './step-done.tsx'
import { SaveFailed } from '../saving/save-failed.tsx'
import { useSave } from '../saving/use-save.ts'
import { useStepWhen } from './use-step-when.ts'

interface StepRowProps {
  step: Step
  /** Called with the step as it was, just before it is ticked; a list can keep it in sight. */
  onTick?: (before: Step) => void
}

/** A step in a list: done with one tick, straight away, and back with one press. */
export function StepRow({ step, onTick }: StepRowProps) {
  const { t } = useTranslation('cards')
  const when = useStepWhen()
  const done = useSave(decideStep)
  const undo = useSave(undoDecision)
  // The step as it was before this row ticked it; what "undo" brings back.
  const [before, setBefore] = useState<Step>()
  const ticked = before !== undefined || step.state === 'done'
  const what = step.what ?? t('step.nameless')
  const { text, late } = when(step)
  const failed = done.error ?? undo.error

  const tick = async () => {
    onTick?.(step)
    const saved = await done.save({ step: step.rec, state: 'done' })
    if (saved.ok) setBefore(step)
  }
  const untick = async () => {
    const back = before ?? { ...step, state: 'open', decided: undefined }
    const saved = await undo.save(back)
    if (saved.ok) setBefore(undefined)
  }
  return (
    <TickRow
      title={what}
      href={places.step(step.rec)}
      tickLabel={t('step.tick', { what })}
      text={before ? undefined : text}
      late={late && before === undefined}
      ticked={ticked}
      busy={done.saving || undo.saving}
      onTick={(on) => void (on ? tick() : untick())}
    >
      {failed && <SaveFailed error={failed} typed={() => what} />}
      {before && <StepDone step={step.rec} onUndo={() => void untick()} />}
    </TickRow>
  )
}
