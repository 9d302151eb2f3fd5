import * as z from 'zod/mini'
import { defineKind, type RecordOf } from './record-kind.ts'

/**
 * Something the student lived through that says something about a career (the law's "activiteit").
 * Goal, result, evaluation and conclusion are the four parts that vmbo exam programme C2 asks.
 */
export const experienceKind = defineKind({
  kind: 'experience',
  fields: {
    /** Which sort, an id of `content/experience-kinds`; unknown ids are kept and shown as "other". */
    type: z.optional(z.string()),
    title: z.optional(z.string()),
    /** What happened, in a line or more. */
    story: z.optional(z.string()),
    /** First and last day, as YYYY-MM-DD. */
    date: z.optional(z.string()),
    end: z.optional(z.string()),
    place: z.optional(z.string()),
    /** With whom, in free words. */
    people: z.optional(z.string()),
    hours: z.optional(z.number()),
    goal: z.optional(z.string()),
    result: z.optional(z.string()),
    evaluation: z.optional(z.string()),
    conclusion: z.optional(z.string()),
    /** Never in a packet for somebody else. */
    private: z.optional(z.boolean()),
  },
  sets: ['competencies'],
  maps: {},
})
export type Experience = RecordOf<typeof experienceKind>

/** The four parts of a complete experience, in the order they are asked. */
export const experienceParts = ['goal', 'result', 'evaluation', 'conclusion'] as const
export type ExperiencePart = (typeof experienceParts)[number]
