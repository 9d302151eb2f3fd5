import * as z from 'zod/mini'
import { answerForm } from '../../domain/forms/reflection-form.ts'
import { stepForm } from '../../domain/forms/step-form.ts'
import type { Json } from '../../lib/json.ts'
import { newRecordId, type Services } from '../../services/services.ts'

export const whens = ['week', 'month', 'day', 'later'] as const
export type When = (typeof whens)[number]

/** One sitting as it stands on the screen and in its draft; the whole of it comes back. */
export const lookBackForm = z
  .object({
    /** Ids of the records to be, made when the sitting begins. */
    reflection: z.string(),
    step: z.string(),
    /** Competency id or `starr`; empty until chosen. */
    subject: z.string(),
    questionSet: z.string(),
    answers: z.array(
      z.extend(answerForm, {
        question: z.string(),
        /** Record id of the evidence that holds the spoken answer. */
        voice: z.optional(z.string()),
      }),
    ),
    words: z.array(z.string()),
    /** Which question is on the screen; as many as there are means the step at the end. */
    at: z.int(),
    what: stepForm.shape.what,
    when: z.enum(whens),
    day: z.string(),
    helper: stepForm.shape.helper,
  })
  .check(({ value, issues }) => {
    if (value.when !== 'day' || z.safeParse(z.iso.date(), value.day).success) return
    issues.push({ code: 'invalid_format', format: 'date', path: ['day'], input: value.day })
  })
export type LookBackForm = z.infer<typeof lookBackForm>

/** Lenient, because a draft holds typing that is not ready: an empty step, a half date. */
const lookBackDraft = z.object({
  reflection: z.string(),
  step: z.string(),
  subject: z.string(),
  questionSet: z.string(),
  answers: z.array(
    z.object({ question: z.string(), text: z.string(), voice: z.optional(z.string()) }),
  ),
  words: z.array(z.string()),
  at: z.int(),
  what: z.string(),
  when: z.enum(whens),
  day: z.string(),
  helper: z.string(),
})

export function newLookBack(services: Services): LookBackForm {
  return {
    reflection: newRecordId(services),
    step: newRecordId(services),
    subject: '',
    questionSet: '',
    answers: [],
    words: [],
    at: 0,
    what: '',
    when: 'week',
    day: '',
    helper: '',
  }
}

/** True when there is something to lose: an answer, a word, or a step. A choice is not. */
function hasTyping({ answers, words, what, helper }: LookBackForm): boolean {
  const texts = [...answers.map(({ text }) => text), what, helper]
  const spoken = answers.some(({ voice }) => voice !== undefined)
  return spoken || words.length > 0 || texts.some((text) => text.trim() !== '')
}

/** The draft of a sitting: all of it, or none as long as nothing was told. */
export function draftOfLookBack(values: LookBackForm): Json | undefined {
  return hasTyping(values) ? (JSON.parse(JSON.stringify(values)) as Json) : undefined
}

/** A kept sitting; undefined when there is nothing in it, or nothing this version understands. */
export function readLookBack(draft: Json): LookBackForm | undefined {
  const read = z.safeParse(lookBackDraft, draft)
  return read.success && hasTyping(read.data) ? read.data : undefined
}
