import type { Json } from '../../lib/json.ts'
import { err, type Result } from '../../lib/result.ts'
import type { RecordId } from '../../domain/log/op.ts'
import type { FeedbackForm, KeptVoice } from '../../domain/forms/feedback-form.ts'
import { wordHeads } from '../../domain/older-version.ts'
import { feedbackKind } from '../../domain/records/feedback.ts'
import { setEdits } from '../../domain/records/record-kind.ts'
import type { FinishedRecording } from '../evidence/keep-recording.ts'
import type { KeepError } from '../evidence/keep-error.ts'
import type { SaveError } from '../save-error.ts'
import { saveRecord } from '../save-record.ts'
import { today, type Services } from '../services.ts'

export interface WitnessFeedback {
  readonly rec: RecordId
  /** The experience it is about. */
  readonly about: RecordId
  readonly form: FeedbackForm
}

/**
 * Writes what somebody said on the owner's own device, with the words of the experience they had
 * before them. It is marked as given here: nobody else vouches for it.
 */
export async function giveFeedback(
  services: Services,
  { rec, about, form }: WitnessFeedback,
): Promise<Result<RecordId, SaveError>> {
  const read = await services.store.readRecord(about)
  if (!read.ok) return read
  if (read.value === undefined) return err({ type: 'Erased' })
  const { text, name, role, qualities, voice } = form
  const values: Record<string, Json> = {
    ...{ about, aboutOps: wordHeads(read.value).join(' '), date: today(services), name },
    ...{ onOwnersDevice: true, read: true },
    ...(text !== '' && { text }),
    ...(role !== '' && { role }),
    ...(voice && { ...voice }),
    ...setEdits('qualities', [], qualities),
  }
  return saveRecord(services, { rec, kind: feedbackKind.kind, values })
}

/** Keeps a recording for words of feedback; the record that names it is written afterwards. */
export async function keepVoice(
  services: Services,
  { bytes, media, seconds, recording }: FinishedRecording,
): Promise<Result<KeptVoice, KeepError>> {
  const { files } = await services.evidence()
  const kept = await files.keep(bytes, {})
  if (!kept.ok) return kept
  if (recording !== undefined) await files.dropRecording(recording)
  const { file, size } = kept.value
  return { ok: true, value: { file, media, size, seconds: Math.round(seconds * 10) / 10 } }
}

export interface FeedbackReply {
  readonly rec: RecordId
  /** What the owner answers; empty takes an answer back. */
  readonly answer?: string
  /** Out of sight, or back in it. */
  readonly hidden?: boolean
  readonly read?: true
}

/** The owner's side of feedback: read, answered, hidden. The words of the other never change. */
export function replyToFeedback(
  services: Services,
  { rec, answer, hidden, read }: FeedbackReply,
): Promise<Result<RecordId, SaveError>> {
  const values: Record<string, Json> = {
    ...(read && { read }),
    ...(hidden !== undefined && { hidden: hidden || null }),
    ...(answer !== undefined && {
      answer: answer || null,
      answered: answer === '' ? null : today(services),
    }),
  }
  return saveRecord(services, { rec, kind: feedbackKind.kind, values })
}
