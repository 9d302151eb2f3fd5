import type { Json } from '../../lib/json.ts'
import type { Result } from '../../lib/result.ts'
import type { TalkForm } from '../../domain/forms/talk-form.ts'
import type { RecordId } from '../../domain/log/op.ts'
import { talkKind, type Talk, type TalkType } from '../../domain/records/talk.ts'
import type { MentorProfile } from './mentor-student.ts'
import type { SaveError } from '../save-error.ts'
import { saveRecord } from '../save-record.ts'
import { newRecordId, today, type Services } from '../services.ts'
import { agreedStepEdits, talkEdits } from '../talks/talk-edits.ts'

export interface MentorTalkStart {
  readonly rec: RecordId
  readonly type: TalkType
  readonly profile: MentorProfile
  /** The talk that the owner prepared, when it is this one. */
  readonly prepared?: Talk | undefined
}

/** Begins a talk on the mentor's device: today, with the mentor and whoever the owner named. */
export function startMentorTalk(
  services: Services,
  { rec, type, profile, prepared }: MentorTalkStart,
): Promise<Result<RecordId, SaveError>> {
  const { name, role } = profile
  const people = prepared?.people ?? {}
  const isNamed = Object.values(people).some((each) => each.name === name || each.role === role)
  const self = { name, role: role || 'mentor' }
  const values: Record<string, Json> = {
    ...{ type, date: today(services), state: 'held' },
    ...Object.fromEntries(
      Object.entries(people).map(([key, who]) => [`people.${key}`, { ...who }]),
    ),
    ...(!isNamed && { [`people.${newRecordId(services)}`]: self }),
    ...(prepared && { follows: prepared.rec }),
    ...Object.fromEntries(
      (prepared?.experiences ?? []).map((each) => [`experiences/${each}`, true]),
    ),
  }
  return saveRecord(services, { rec, kind: talkKind.kind, values })
}

export interface MentorTalkSave {
  readonly rec: RecordId
  /** The talk as it was when the form opened or was last saved. */
  readonly before: TalkForm
  readonly after: TalkForm
}

/**
 * Writes a talk that is being held on the mentor's device. Its steps stay fields of the talk: they
 * become the owner's own when the owner takes them over.
 */
export function saveMentorTalk(
  services: Services,
  { rec, before, after }: MentorTalkSave,
): Promise<Result<RecordId, SaveError>> {
  const values = { ...talkEdits(before, after), ...agreedStepEdits(before.steps, after.steps) }
  return saveRecord(services, { rec, kind: talkKind.kind, values })
}
