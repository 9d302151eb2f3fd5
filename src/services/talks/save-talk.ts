import type { Json } from '../../lib/json.ts'
import { ok, type Result } from '../../lib/result.ts'
import type { OpId, RecordId } from '../../domain/log/op.ts'
import { agreedOps } from '../../domain/agreement.ts'
import type { TalkForm, TalkPlanForm } from '../../domain/forms/talk-form.ts'
import { stepKind } from '../../domain/records/step.ts'
import { talkKind } from '../../domain/records/talk.ts'
import { binRecord } from '../remove-record.ts'
import type { SaveError } from '../save-error.ts'
import { saveRecord } from '../save-record.ts'
import { saveRecords } from '../save-records.ts'
import type { Services } from '../services.ts'
import { stepRequests, talkEdits } from './talk-edits.ts'

export interface TalkPlanSave {
  readonly rec: RecordId
  readonly before: TalkPlanForm
  readonly after: TalkPlanForm
  /** True for a talk that begins to exist with this save. */
  readonly isNew: boolean
}

/** Writes what the owner prepared. A new talk is one to come, also with nothing filled in. */
export function saveTalkPlan(
  services: Services,
  { rec, before, after, isNew }: TalkPlanSave,
): Promise<Result<RecordId, SaveError>> {
  const values = {
    ...talkEdits(before, after),
    ...(isNew && { state: 'planned', type: after.type }),
  }
  return saveRecord(services, { rec, kind: talkKind.kind, values })
}

export interface TalkSave {
  readonly rec: RecordId
  /** The talk as it was when the form opened or was last saved. */
  readonly before: TalkForm
  readonly after: TalkForm
}

/**
 * Writes a talk that is being held on the owner's device, and its steps, in one go. From then on it
 * is one that was held. Steps that were taken out of the form go into the bin.
 */
export async function saveHeldTalk(
  services: Services,
  { rec, before, after }: TalkSave,
): Promise<Result<undefined, SaveError>> {
  const values: Record<string, Json> = { ...talkEdits(before, after), state: 'held' }
  values['type'] = after.type
  const saved = await saveRecords(services, [
    { rec, kind: talkKind.kind, values },
    ...stepRequests(rec, before.steps, after.steps),
  ])
  if (!saved.ok) return saved
  const gone = before.steps.filter(({ key }) => after.steps.every((step) => step.key !== key))
  for (const { key } of gone) {
    const binned = await binRecord(services, key, true)
    if (!binned.ok) return binned
  }
  return ok(undefined)
}

export interface TalkAgreement {
  readonly rec: RecordId
  /** Key of the person (`Talk.people`), or `ownerKey`. */
  readonly person: string
  /** True to agree with the text as it stands now, false to take that back. */
  readonly agrees: boolean
}

/** One person says of the text as it stands: this is right. Names every operation they saw. */
export async function agreeOnTalk(
  services: Services,
  { rec, person, agrees }: TalkAgreement,
): Promise<Result<RecordId, SaveError>> {
  const about = agrees ? await textOf(services, rec) : ok<readonly OpId[]>([])
  if (!about.ok) return about
  const agreement = { at: services.clock.now(), about: about.value.join(' ') }
  const values = { [`agreed.${person}`]: agrees ? agreement : null }
  return saveRecord(services, { rec, kind: talkKind.kind, values })
}

async function textOf(
  { store }: Services,
  rec: RecordId,
): Promise<Result<readonly OpId[], SaveError>> {
  const talk = await store.readRecord(rec)
  if (!talk.ok) return talk
  const parts = await store.readRecords({ by: 'parent', parent: rec })
  if (!parts.ok) return parts
  const steps = parts.value.filter(({ kind }) => kind === stepKind.kind)
  return ok(talk.value === undefined ? [] : agreedOps(talk.value, steps))
}
