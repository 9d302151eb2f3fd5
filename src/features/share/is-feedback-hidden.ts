import { fieldOf, type RecordView } from '../../domain/log/view.ts'
import { feedbackKind } from '../../domain/records/feedback.ts'

/** True for words that the owner put out of sight: they are not offered to anybody else. */
export function isFeedbackHidden(view: RecordView): boolean {
  return view.kind === feedbackKind.kind && fieldOf(view, 'hidden')?.value === true
}
