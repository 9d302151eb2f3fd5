import type { StepForm } from '../../domain/forms/step-form.ts'
import type { Step } from '../../domain/records/step.ts'

export const emptyStep: StepForm = { what: '', why: '', firstStep: '', due: '', helper: '' }

/** A step as its form shows it. */
export function stepFormOf({ what, why, firstStep, due, helper }: Step): StepForm {
  const given = { what, why, firstStep, due, helper }
  return { ...emptyStep, ...Object.fromEntries(Object.entries(given).filter(([, v]) => v)) }
}
