import * as z from 'zod/mini'
import { longTextLimit, shortTextLimit } from './experience-form.ts'

const shortText = z.string().check(z.trim(), z.maxLength(shortTextLimit))
const ids = z.array(z.string())

/** What a person says of a piece of evidence. Everything may stay empty. */
export const evidenceForm = z.object({
  title: shortText,
  alt: z.string().check(z.trim(), z.maxLength(longTextLimit / 4)),
  people: shortText,
  /** One of `consents`, that of a later version, or empty: not answered. */
  consent: z.string(),
  private: z.boolean(),
  experiences: ids,
  competencies: ids,
  qualities: ids,
  motives: ids,
})
export type EvidenceForm = z.infer<typeof evidenceForm>

/** A link to add; whether the address is one is for `services/keep-link` to say. */
export const linkForm = z.object({
  url: z.string().check(z.trim(), z.minLength(1), z.maxLength(2000)),
  title: shortText,
})
export type LinkForm = z.infer<typeof linkForm>
