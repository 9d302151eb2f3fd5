import * as z from 'zod/mini'
import type { FeedbackForm } from '../../domain/forms/feedback-form.ts'
import type { Json } from '../../lib/json.ts'

/** Nothing said yet. The role is the one who sees most of a workplace. */
export const emptyFeedback: FeedbackForm = {
  text: '',
  voice: undefined,
  qualities: [],
  name: '',
  role: 'workplaceSupervisor',
}

/** Lenient, because a draft holds typing that is not ready. */
const feedbackDraft = z.object({
  text: z.string(),
  voice: z.optional(
    z.object({ file: z.string(), media: z.string(), size: z.number(), seconds: z.number() }),
  ),
  qualities: z.array(z.string()),
  name: z.string(),
  role: z.string(),
})

/** What somebody was saying; undefined when this version does not understand it. */
export function readFeedbackDraft(draft: Json | undefined): FeedbackForm | undefined {
  const read = z.safeParse(feedbackDraft, draft)
  return read.success ? read.data : undefined
}
