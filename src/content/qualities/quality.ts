import * as z from 'zod/mini'
import { textSchema } from '../text.ts'

/** One word from the list "Wat kan ik?", as a group file writes it. */
export const qualityEntrySchema = z.strictObject({
  /** Stable for ever: reflections hold it as `qualities/<id>`. */
  id: z.string().check(z.regex(/^[a-z][A-Za-z]*$/)),
  word: textSchema,
  /** Says in one sentence what somebody with this quality does. */
  meaning: textSchema,
  /** One thing that shows it at school, and one at work. */
  school: textSchema,
  work: textSchema,
})
export type QualityEntry = z.infer<typeof qualityEntrySchema>
