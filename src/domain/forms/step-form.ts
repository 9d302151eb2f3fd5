import * as z from 'zod/mini'
import { formDate, optionalFormDate } from './form-date.ts'

const line = z.string().check(z.trim(), z.maxLength(200))

/** A step as a student writes it; only `what` is required. */
export const stepForm = z.object({
  what: line.check(z.minLength(1)),
  why: line,
  firstStep: line,
  due: optionalFormDate,
  helper: z.string().check(z.trim(), z.maxLength(80)),
})
export type StepForm = z.infer<typeof stepForm>

/** How it went, or why it was moved or let go; may stay empty. */
export const stepNoteForm = z.object({ note: line })

/** Another day for a step, and why if the student wants to tell. */
export const moveStepForm = z.object({ due: formDate, note: line })
