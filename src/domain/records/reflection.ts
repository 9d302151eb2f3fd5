import type { Json } from '../../lib/json.ts'
import { defineKind, hasFields, type RecordOf, type ValueOf } from './record-kind.ts'

/** A question as it was put and the student's answer; the words of then stay with the answer. */
const answerFields = { question: 'text', text: 'text' } as const
/** `voice`: record id of the evidence it was spoken in. */
const laterAnswerFields = { voice: 'text' } as const
export type Answer = ValueOf<typeof answerFields> & Partial<ValueOf<typeof laterAnswerFields>>

/** The answer in a field's value; undefined when it is something else. */
export function readAnswer(value: Json): Answer | undefined {
  return hasFields(value, answerFields) ? (value as unknown as Answer) : undefined
}

/** True when there is something to read or to hear. */
export function isAnswered({ text, voice }: Answer): boolean {
  return text.trim() !== '' || isVoice(voice)
}

/** Foreign files may hold anything here. */
function isVoice(voice: unknown): boolean {
  return typeof voice === 'string' && voice !== ''
}

/** Looking back on an experience with one competency (or with STARR, which has none). */
export const reflectionKind = defineKind({
  kind: 'reflection',
  fields: {
    /** Record id of the experience. */
    experience: 'text',
    /** Competency id; absent for STARR. */
    competency: 'text',
    questionSet: 'text',
    /** The competency's name when this was written; words may change with the school. */
    competencyLabel: 'text',
    date: 'text',
    /** The student said "no step needed". */
    noStep: 'flag',
  },
  /** Words from the word lists by id, or own ones as `own:<word>`. */
  sets: ['qualities', 'motives'],
  /** By question id. */
  maps: { answers: answerFields },
  mapExtras: { answers: laterAnswerFields },
})
export type Reflection = RecordOf<typeof reflectionKind> & {
  readonly answers: Readonly<Record<string, Answer>>
}

/** At most this many questions in one sitting; then "Genoeg zo". */
export const maxQuestions = 3

/** Marks a word of the student's own in the sets `qualities` and `motives`. */
export const ownWordPrefix = 'own:'
