import * as z from 'zod/mini'
import { defineKind, type RecordOf } from './record-kind.ts'

/** A question as it was put and the student's answer; the words of then stay with the answer. */
export const answerValue = z.looseObject({ question: z.string(), text: z.string() })
export type Answer = z.infer<typeof answerValue>

/** Looking back on an experience with one competency (or with STARR, which has none). */
export const reflectionKind = defineKind({
  kind: 'reflection',
  fields: {
    /** Record id of the experience. */
    experience: z.optional(z.string()),
    /** Competency id; absent for STARR. */
    competency: z.optional(z.string()),
    questionSet: z.optional(z.string()),
    /** The competency's name when this was written; words may change with the school. */
    competencyLabel: z.optional(z.string()),
    date: z.optional(z.string()),
    /** The student said "no step needed". */
    noStep: z.optional(z.boolean()),
  },
  /** Words from the word lists by id, or own ones as `own:<word>`. */
  sets: ['qualities', 'motives'],
  /** By question id. */
  maps: { answers: answerValue },
})
export type Reflection = RecordOf<typeof reflectionKind>

/** At most this many questions in one sitting; then "Genoeg zo". */
export const maxQuestions = 3

/** Marks a word of the student's own in the sets `qualities` and `motives`. */
export const ownWordPrefix = 'own:'
