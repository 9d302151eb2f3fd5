import type { OpId } from '../../domain/log/op.ts'
import type { RecordView } from '../../domain/log/view.ts'
import type { StepForm } from '../../domain/forms/step-form.ts'
import type { Step } from '../../domain/records/step.ts'

export const emptyStep: StepForm = { what: '', why: '', firstStep: '', due: '', helper: '' }

/** A step as its form shows it. */
export function stepFormOf({ what, why, firstStep, due, helper }: Step): StepForm {
  const given = { what, why, firstStep, due, helper }
  return { ...emptyStep, ...Object.fromEntries(Object.entries(given).filter(([, v]) => v)) }
}

/** What the student had before them when the form opened, by field. */
export function seenIn(view: RecordView): Record<string, readonly OpId[]> {
  return Object.fromEntries(Object.entries(view.fields).map(([field, { heads }]) => [field, heads]))
}
