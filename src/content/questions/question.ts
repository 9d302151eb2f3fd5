import * as z from 'zod/mini'
import { phases } from '../phases.ts'
import { textSchema } from '../text.ts'

/** Stable: answers are kept under it. `<phase>.<competency>.<name>`, `starr.<name>` ... */
const questionId = z.string().check(z.regex(/^[a-z][A-Za-z]*(\.[a-z][A-Za-z]*){1,2}$/))

export const questionSchema = z.extend(textSchema, {
  id: questionId,
  /** A line of help or an example. */
  hint: z.optional(textSchema),
})
/** One question on one screen; one or two sentences answer it. */
export type Question = Readonly<z.infer<typeof questionSchema>>

export const questionSetSchema = z.object({
  /** `<phase>.<competency>`; a reflection keeps it. */
  id: z.string(),
  competency: z.string(),
  phase: z.enum(phases),
  questions: z.readonly(z.array(questionSchema)),
})
/** The questions of one competency in one phase; the first three are the best to begin with. */
export type QuestionSet = Readonly<z.infer<typeof questionSetSchema>>

export const starrQuestionSchema = z.extend(questionSchema, {
  letter: z.string().check(z.length(1)),
  /** What the letter stands for. */
  name: textSchema,
})
export type StarrQuestion = Readonly<z.infer<typeof starrQuestionSchema>>
