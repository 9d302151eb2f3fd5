import { defineKind, type RecordOf } from './record-kind.ts'

/**
 * Something the student lived through that says something about a career (the law's "activiteit").
 * Goal, result, evaluation and conclusion are the four parts that vmbo exam programme C2 asks.
 */
export const experienceKind = defineKind({
  kind: 'experience',
  fields: {
    /** Which sort, an id of `content/experience-kinds`; unknown ids are kept and shown as "other". */
    type: 'text',
    title: 'text',
    /** What happened, in a line or more. */
    story: 'text',
    /** First and last day, as YYYY-MM-DD. */
    date: 'text',
    end: 'text',
    place: 'text',
    /** With whom, in free words. */
    people: 'text',
    hours: 'number',
    goal: 'text',
    result: 'text',
    evaluation: 'text',
    conclusion: 'text',
    /** Never in a packet for somebody else. */
    private: 'flag',
  },
  sets: ['competencies'],
  maps: {},
})
export type Experience = RecordOf<typeof experienceKind>

/** The four parts of a complete experience, in the order they are asked. */
export const experienceParts = ['goal', 'result', 'evaluation', 'conclusion'] as const
export type ExperiencePart = (typeof experienceParts)[number]
