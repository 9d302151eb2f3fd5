import * as z from 'zod/mini'
import { experienceParts } from './records/experience.ts'

/** A text in both languages; the domain knows no content, so it says the shape itself. */
const text = z.object({
  nl: z.string().check(z.minLength(1)),
  en: z.string().check(z.minLength(1)),
})
const shared = {
  /** Unique within its set, and stable. */
  id: z.string().check(z.regex(/^[a-z][A-Za-z0-9]*$/)),
  /** One plain sentence that invites to do what is asked. */
  text,
}
const positive = z.int().check(z.minimum(1))
const ids = z.array(z.string()).check(z.minLength(1))

const experienceRule = z.discriminatedUnion('rule', [
  /** This part has words. */
  z.object({ ...shared, rule: z.literal('part'), part: z.enum(experienceParts) }),
  /** A step came from it, or looking back on it said that none is needed. */
  z.object({ ...shared, rule: z.literal('step') }),
  /** It says something about a competency, by itself or by looking back. */
  z.object({ ...shared, rule: z.literal('competency') }),
])
/** What is asked of every experience. */
export type ExperienceRule = Readonly<z.infer<typeof experienceRule>>

const dossierRule = z.discriminatedUnion('rule', [
  /** At least so many experiences, of one of these kinds when given. */
  z.object({ ...shared, rule: z.literal('count'), atLeast: positive, types: z.optional(ids) }),
  /** Every competency (or each of these) is touched by at least so many experiences. */
  z.object({
    ...shared,
    rule: z.literal('touched'),
    atLeast: positive,
    competencies: z.optional(ids),
  }),
  /** Every competency (or each of these) has at least so many answered reflections. */
  z.object({
    ...shared,
    rule: z.literal('reflected'),
    atLeast: positive,
    competencies: z.optional(ids),
  }),
  /** At least so many next steps were chosen, in whatever state they are now. */
  z.object({ ...shared, rule: z.literal('steps'), atLeast: positive }),
  /** At least so many talks were held in this school year, of one of these sorts when given. */
  z.object({
    ...shared,
    rule: z.literal('talks'),
    atLeast: positive,
    types: z.optional(ids),
    /** Good practice that no law asks; it is shown apart and is never missing. */
    advice: z.optional(z.literal(true)),
  }),
])
/** What is asked of the dossier as a whole. */
export type DossierRule = Readonly<z.infer<typeof dossierRule>>
export type RequirementRule = ExperienceRule | DossierRule

export const requirementSetSchema = z.object({
  id: shared.id,
  version: positive,
  name: text,
  /** What the student should know of how school uses this; plain sentences. */
  note: text,
  source: z.object({ name: z.string().check(z.minLength(1)), url: z.url() }),
  perExperience: z.array(experienceRule),
  wholeDossier: z.array(dossierRule),
})
/** What a school (or the law) asks of a dossier, as data: rules over records. */
export type RequirementSet = Readonly<z.infer<typeof requirementSetSchema>>
