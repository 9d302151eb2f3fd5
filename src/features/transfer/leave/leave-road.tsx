import type { RecordView } from '../../../domain/log/view.ts'
import { useGo } from '../../../screen/use-go.ts'
import { transferPlaces } from '../../../services/moving/transfer-places.ts'
import { AlongStep } from './along-step.tsx'
import { AloneStep } from './alone-step.tsx'
import { FileStep } from './file-step.tsx'
import { isLeaveStep, leaveSteps, type LeaveStep, type LeavingDraft } from './leaving-draft.ts'
import { OpenStep } from './open-step.tsx'
import { TogetherStep } from './together-step.tsx'
import { useLeaving } from './use-leaving.ts'

interface LeaveRoadProps {
  views: readonly RecordView[]
  opened: LeavingDraft
  step: string | undefined
}

/** The steps of leaving, one on the screen; each has a place of its own to come back to. */
export function LeaveRoad({ views, opened, step }: LeaveRoadProps) {
  const go = useGo()
  const { draft, change, drop } = useLeaving(opened)
  const at = isLeaveStep(step) ? step : draft.step
  const move = (to: LeaveStep = leaveSteps[leaveSteps.indexOf(at) + 1] ?? at) => {
    change({ step: to })
    go(transferPlaces.leaveStep(to))
  }
  const given = { views, draft, onChange: change, onMove: move }
  switch (at) {
    case 'open':
      return <OpenStep {...given} />
    case 'along':
      return <AlongStep {...given} />
    case 'alone':
      return <AloneStep {...given} />
    case 'together':
      return <TogetherStep {...given} />
    case 'file':
      return <FileStep {...given} onMade={drop} />
  }
}
