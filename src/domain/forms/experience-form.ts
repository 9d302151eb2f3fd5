import * as z from 'zod/mini'
import { formDate, optionalFormDate } from './form-date.ts'

/** Most characters in a story or a part, and in a name or place. */
export const longTextLimit = 4000
export const shortTextLimit = 120

const longText = z.string().check(z.trim(), z.maxLength(longTextLimit))
const shortText = z.string().check(z.trim(), z.maxLength(shortTextLimit))

/**
 * The three-tap form: what kind, what was done in a line or more, and the day. Who speaks or pastes
 * more than a title holds is not stopped: the whole text goes into the story.
 */
export const quickExperienceForm = z.object({
  type: z.string().check(z.minLength(1), z.maxLength(60)),
  title: longText,
  date: formDate,
})

/** The full form of an experience, with the limits that each field tells a person. */
export const experienceForm = z
  .object({
    type: z.string().check(z.minLength(1), z.maxLength(60)),
    title: shortText.check(z.minLength(1)),
    story: longText,
    date: formDate,
    end: optionalFormDate,
    place: shortText,
    people: shortText,
    hours: z.optional(z.number().check(z.minimum(0), z.maximum(5000))),
    goal: longText,
    result: longText,
    evaluation: longText,
    conclusion: longText,
    competencies: z.array(z.string()),
    private: z.boolean(),
  })
  .check(
    z.refine(({ date, end }) => end === '' || end >= date, {
      path: ['end'],
      params: { code: 'end_before_start' },
    }),
  )
export type ExperienceForm = z.infer<typeof experienceForm>
