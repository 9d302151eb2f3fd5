import * as z from 'zod/mini'
import { levels } from '../records/period.ts'
import { optionalFormDate } from './form-date.ts'

/** A time at a school as a person may tell it; everything may stay empty. */
export const periodForm = z.object({
  school: z.string().check(z.trim(), z.maxLength(80)),
  level: z.optional(z.enum(levels)),
  year: z.optional(z.int().check(z.minimum(1), z.maximum(6))),
  programme: z.string().check(z.trim(), z.maxLength(80)),
  /** First day at the school; empty when it was not told. */
  start: optionalFormDate,
})
