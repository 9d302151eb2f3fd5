import * as z from 'zod/mini'
import { longTextLimit } from './experience-form.ts'
import { optionalFormDate } from './form-date.ts'
import { stepForm } from './step-form.ts'

/** The owner picks no more than this: a talk is about a few things. */
export const maxTalkExperiences = 3

const sentence = z.string().check(z.trim(), z.maxLength(300))
const said = z.string().check(z.trim(), z.maxLength(longTextLimit))
const name = z.string().check(z.trim(), z.maxLength(80))
const type = z.string().check(z.minLength(1), z.maxLength(60))

/** Somebody in a talk; `key` is theirs in the record, `role` as in `people.ts` or in free words. */
const talkPerson = z.object({ key: z.string(), name, role: name })
export type TalkPerson = z.infer<typeof talkPerson>

/** A step that is agreed in a talk; `key` is the record id it has or will have. */
const talkStep = z.extend(stepForm, { key: z.string() })
export type TalkStep = z.infer<typeof talkStep>

/** A talk to come, as its owner prepares it. Everything but the sort may stay empty. */
export const talkPlanForm = z.object({
  type,
  date: optionalFormDate,
  time: z.union([z.literal(''), z.string().check(z.regex(/^\d\d:\d\d$/))]),
  place: name,
  people: z.array(talkPerson),
  experiences: z.array(z.string()).check(z.maxLength(maxTalkExperiences)),
  question: sentence,
  hope: sentence,
})
export type TalkPlanForm = z.infer<typeof talkPlanForm>

/** A talk while it is held and closed. Nobody has a duty to type: everything may stay empty. */
export const talkForm = z.object({
  type,
  date: optionalFormDate,
  people: z.array(talkPerson),
  experiences: z.array(z.string()),
  lookBack: said,
  reflect: said,
  lookAhead: said,
  activate: said,
  qualities: z.array(z.string()),
  motives: z.array(z.string()),
  steps: z.array(talkStep),
  noStep: z.boolean(),
  takeAway: sentence,
})
export type TalkForm = z.infer<typeof talkForm>
