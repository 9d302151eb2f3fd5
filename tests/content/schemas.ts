import * as z from 'zod/mini'
import { competencyById, competencyIcons, type Competency } from '../../src/content/competencies.ts'
import { kindIcons, type ExperienceKind } from '../../src/content/experience-kinds.ts'
import type { MotiveEntry } from '../../src/content/motives.ts'
import { phases } from '../../src/content/phases.ts'
import type { QualityEntry } from '../../src/content/qualities/quality.ts'
import type { Question, QuestionSet, StarrQuestion } from '../../src/content/questions/question.ts'
import { termSets, type TermTexts } from '../../src/content/term-sets.ts'
import type { Text } from '../../src/content/text.ts'

/*
 * What content must look like. It lives here, not beside the data: phones get data that was checked
 * when it was built, and no checker.
 */

export const textSchema: z.ZodMiniType<Text> = z.object({
  nl: z.string().check(z.minLength(1)),
  en: z.string().check(z.minLength(1)),
})

const id = z.string().check(z.regex(/^[a-z][A-Za-z]*$/), z.maxLength(60))

export const termTextsSchema: z.ZodMiniType<TermTexts> = z.record(z.enum(termSets), textSchema)

export const competencySchema: z.ZodMiniType<Competency> = z.object({
  id,
  strand: z.int().check(z.minimum(1)),
  icon: z.enum(competencyIcons),
  names: termTextsSchema,
  question: textSchema,
  plain: textSchema,
})

export const experienceKindSchema: z.ZodMiniType<ExperienceKind> = z.object({
  id,
  name: textSchema,
  names: z.optional(z.partialRecord(z.enum(termSets), textSchema)),
  phases: z.array(z.enum(phases)).check(z.minLength(1)),
  competencies: z.array(z.string().check(z.refine((known) => competencyById(known) !== undefined))),
  icon: z.enum(kindIcons),
  example: textSchema,
  privateByDefault: z.optional(z.literal(true)),
})

const question = {
  nl: z.string().check(z.minLength(1)),
  en: z.string().check(z.minLength(1)),
  id: z.string().check(z.regex(/^[a-z][A-Za-z]*(\.[a-z][A-Za-z]*){1,2}$/)),
  hint: z.optional(textSchema),
}
export const questionSchema: z.ZodMiniType<Question> = z.object(question)

export const questionSetSchema: z.ZodMiniType<QuestionSet> = z.object({
  id: z.string(),
  competency: z.string(),
  phase: z.enum(phases),
  questions: z.array(questionSchema),
})

export const starrQuestionSchema: z.ZodMiniType<StarrQuestion> = z.object({
  ...question,
  letter: z.string().check(z.length(1)),
  name: textSchema,
})

export const qualityEntrySchema: z.ZodMiniType<QualityEntry> = z.strictObject({
  id,
  word: textSchema,
  meaning: textSchema,
  school: textSchema,
  work: textSchema,
})

export const motiveEntrySchema: z.ZodMiniType<MotiveEntry> = z.strictObject({
  id,
  word: textSchema,
  meaning: textSchema,
})
