import type { Json } from '../../lib/json.ts'
import { err, type Result } from '../../lib/result.ts'
import type { FeedbackForm } from '../../domain/forms/feedback-form.ts'
import type { RecordId } from '../../domain/log/op.ts'
import { wordHeads } from '../../domain/older-version.ts'
import { feedbackKind, type Feedback } from '../../domain/records/feedback.ts'
import { setEdits } from '../../domain/records/record-kind.ts'
import type { SaveError } from '../save-error.ts'
import { saveRecord } from '../save-record.ts'
import { today, type Services } from '../services.ts'

export interface MentorFeedback {
  readonly rec: RecordId
  /** The record it is about. */
  readonly about: RecordId
  readonly form: FeedbackForm
  /** What it said before, when it is changed. */
  readonly before?: Feedback | undefined
}

/**
 * Writes a mentor's words about a record, on the mentor's device, naming the operations that were
 * read. It reaches the student with the next reply.
 */
export async function saveMentorFeedback(
  services: Services,
  { rec, about, form, before }: MentorFeedback,
): Promise<Result<RecordId, SaveError>> {
  const read = await services.store.readRecord(about)
  if (!read.ok) return read
  if (read.value === undefined) return err({ type: 'Erased' })
  const { text, name, role, qualities, voice } = form
  const spoken = ['file', 'media', 'size', 'seconds'] as const
  const values: Record<string, Json> = {
    ...{ about, aboutOps: wordHeads(read.value).join(' '), date: today(services), name },
    text: text || null,
    role: role || null,
    ...Object.fromEntries(spoken.map((field) => [field, voice?.[field] ?? null])),
    ...setEdits('qualities', before?.qualities ?? [], qualities),
  }
  // A new record has no empty fields.
  const said = Object.entries(values).filter(([, value]) => before !== undefined || value !== null)
  return saveRecord(services, { rec, kind: feedbackKind.kind, values: Object.fromEntries(said) })
}
