import * as z from 'zod/mini'
import type { Json } from '../../lib/json.ts'

const texts = z.object({
  ...{ type: z.string(), date: z.string(), takeAway: z.string(), noStep: z.boolean() },
  ...{ time: z.string(), place: z.string(), question: z.string(), hope: z.string() },
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

/** What was typed over a talk, or its preparation, as it stood; undefined when that is nothing. */
export function talkDraft<Form extends object>(before: Form, now: Form): Json | undefined {
  const typed = Object.entries(now).filter(
    ([field, value]) => JSON.stringify(value) !== JSON.stringify(before[field as keyof Form]),
  )
  if (typed.length === 0) return undefined
  return JSON.parse(JSON.stringify(Object.fromEntries(typed))) as Json
}

/** The form of now with what was typed laid over it; as it is when the draft says nothing. */
export function withTalkDraft<Form extends object>(before: Form, draft: Json | undefined): Form {
  const read = z.safeParse(typedForm, draft)
  if (!read.success) return before
  const typed = Object.entries(read.data).filter(
    ([field, value]) => value !== undefined && Object.hasOwn(before, field),
  )
  return { ...before, ...(Object.fromEntries(typed) as Partial<Form>) }
}
