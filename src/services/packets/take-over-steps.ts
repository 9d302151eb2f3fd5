import { ok, type Result } from '../../lib/result.ts'
import type { RecordId } from '../../domain/log/op.ts'
import { agreedSteps } from '../../domain/forms/talk-form-of.ts'
import { readRecord } from '../../domain/records/record-kind.ts'
import { talkKind } from '../../domain/records/talk.ts'
import type { SaveError } from '../save-error.ts'
import { saveRecords } from '../save-records.ts'
import type { Services } from '../services.ts'
import { stepRequests } from '../talks/talk-edits.ts'

/**
 * Makes records of the steps that were agreed on another person's device. Each has its id in the
 * talk, so doing it twice changes nothing; an id that something else here has is left alone.
 */
export async function takeOverSteps(
  services: Services,
  rec: RecordId,
): Promise<Result<undefined, SaveError>> {
  const { store } = services
  const talk = await store.readRecord(rec)
  if (!talk.ok) return talk
  if (talk.value === undefined) return ok(undefined)
  const steps = agreedSteps(readRecord(talkKind, talk.value), [])
  const free = []
  for (const step of steps) {
    const known = await store.readRecord(step.key)
    if (!known.ok) return known
    if (known.value === undefined) free.push(step)
  }
  return saveRecords(services, stepRequests(rec, [], free))
}
