import type { RecordView } from '../../../domain/log/view.ts'
import type { LeaveStep, LeavingDraft } from './leaving-draft.ts'

/** What each step of leaving is given. */
export interface LeaveStepProps {
  views: readonly RecordView[]
  draft: LeavingDraft
  onChange: (change: Partial<LeavingDraft>) => void
  /** Goes to a step; the next one when none is named. */
  onMove: (step?: LeaveStep) => void
}
