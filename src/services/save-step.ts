import type { Result } from '../lib/result.ts'
import type { OpId, RecordId } from '../domain/log/op.ts'
import { type StepForm } from '../domain/forms/step-form.ts'
import { stepKind } from '../domain/records/step.ts'
import type { SaveError } from './save-error.ts'
import { saveRecord } from './save-record.ts'
import type { Services } from './services.ts'

export interface StepSave {
  readonly rec: RecordId
  readonly form: StepForm
  /** True for a step that begins to exist with this save. */
  readonly isNew: boolean
  /** See `Edit.seen`; absent for a new step. */
  readonly seen?: Readonly<Record<string, readonly OpId[]>>
}

/** Writes what a student filled in about a step; an emptied field is taken away. */
export function saveStep(
  services: Services,
  { rec, form, isNew, seen }: StepSave,
): Promise<Result<RecordId, SaveError>> {
  const filled = Object.entries(form).map(
    ([field, text]) => [field, text === '' ? null : text] as const,
  )
  return saveRecord(services, {
    rec,
    kind: stepKind.kind,
    values: { ...Object.fromEntries(filled), ...(isNew && { state: 'open' }) },
    ...(seen && { seen }),
  })
}
