import * as z from 'zod/mini'

/** The answer to one question; may stay empty. */
export const answerForm = z.object({ text: z.string().check(z.trim(), z.maxLength(4000)) })

/** A word of the student's own for a quality or motive. */
export const ownWordForm = z.object({
  word: z.string().check(z.trim(), z.minLength(1), z.maxLength(30)),
})
