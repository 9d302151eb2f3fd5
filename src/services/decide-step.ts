import type { Json } from '../lib/json.ts'
import type { PlainDate } from '../lib/dates.ts'
import type { Result } from '../lib/result.ts'
import type { RecordId } from '../domain/log/op.ts'
import { stepKind, type Step } from '../domain/records/step.ts'
import type { SaveError } from './save-error.ts'
import { saveRecord } from './save-record.ts'
import { today, type Services } from './services.ts'

/** What a student decides about a step. Every decision can be taken back. */
export type StepDecision =
  | { readonly step: RecordId; readonly state: 'done' | 'letGo' | 'open'; readonly note?: string }
  | {
      readonly step: RecordId
      readonly state: 'moved'
      readonly due: PlainDate
      readonly note?: string
    }

/**
 * Writes a decision on a step, with the day it was taken. An empty note leaves the earlier one;
 * opening a step again takes its day of decision away.
 */
export function decideStep(
  services: Services,
  decision: StepDecision,
): Promise<Result<RecordId, SaveError>> {
  const { step, state, note } = decision
  const values: Record<string, Json> = {
    state,
    decided: state === 'open' ? null : today(services),
    ...(note && { note }),
    ...(decision.state === 'moved' && { due: decision.due }),
  }
  return saveRecord(services, { rec: step, kind: stepKind.kind, values })
}

/** Takes a decision back: the step is again as it was in `before`. */
export function undoDecision(
  services: Services,
  before: Step,
): Promise<Result<RecordId, SaveError>> {
  const values: Record<string, Json> = {
    state: before.state ?? 'open',
    decided: before.decided ?? null,
    note: before.note ?? null,
    due: before.due ?? null,
  }
  return saveRecord(services, { rec: before.rec, kind: stepKind.kind, values })
}
