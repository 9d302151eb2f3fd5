import * as z from 'zod/mini'
import type { TalkForm } from '../../domain/forms/talk-form.ts'
import type { Json } from '../../lib/json.ts'

const texts = z.object({
  ...{ type: z.string(), date: z.string(), takeAway: z.string(), noStep: z.boolean() },
  ...{ lookBack: z.string(), reflect: z.string(), lookAhead: z.string(), activate: z.string() },
  experiences: z.array(z.string()),
  qualities: z.array(z.string()),
  motives: z.array(z.string()),
  people: z.array(z.object({ key: z.string(), name: z.string(), role: z.string() })),
  steps: z.array(
    z.object({
      ...{ key: z.string(), what: z.string(), why: z.string(), firstStep: z.string() },
      ...{ due: z.string(), helper: z.string() },
    }),
  ),
})
/** Lenient: what is being typed is not ready yet, and another version may lack a field. */
const typedForm = z.partial(texts)

/** What was typed over the talk as it stood; undefined when that is nothing. */
export function talkDraft(before: TalkForm, now: TalkForm): Json | undefined {
  const typed = Object.entries(now).filter(
    ([field, value]) => JSON.stringify(value) !== JSON.stringify(before[field as keyof TalkForm]),
  )
  if (typed.length === 0) return undefined
  return JSON.parse(JSON.stringify(Object.fromEntries(typed))) as Json
}

/** The talk of now with what was typed laid over it; the talk alone when the draft says nothing. */
export function withTalkDraft(before: TalkForm, draft: Json | undefined): TalkForm {
  const read = z.safeParse(typedForm, draft)
  if (!read.success) return before
  const typed = Object.entries(read.data).filter(([, value]) => value !== undefined)
  return { ...before, ...(Object.fromEntries(typed) as Partial<TalkForm>) }
}
