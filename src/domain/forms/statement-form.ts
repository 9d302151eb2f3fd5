import * as z from 'zod/mini'
import { formDate } from './form-date.ts'

const name = z.string().check(z.trim(), z.minLength(1), z.maxLength(80))

/** A statement as somebody with a name and a role gives it. */
export const statementForm = z.object({
  type: z.enum(['fulfilled', 'internshipDone']),
  /** Rule of the requirement set; empty for the dossier as a whole. */
  requirement: z.string(),
  /** The experience it is about; of an internship that is done. */
  experience: z.string(),
  text: z.string().check(z.trim(), z.maxLength(300)),
  name,
  role: name,
  date: formDate,
})
export type StatementForm = z.infer<typeof statementForm>

/** Undoing a statement is a statement too: somebody says so, on a day. */
export const withdrawForm = z.object({
  text: z.string().check(z.trim(), z.maxLength(300)),
  name,
  role: name,
  date: formDate,
})
export type WithdrawForm = z.infer<typeof withdrawForm>
