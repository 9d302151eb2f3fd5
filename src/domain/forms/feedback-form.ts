import * as z from 'zod/mini'

const name = z.string().check(z.trim(), z.maxLength(80))

/** Spoken words that are kept on this device already: SHA-256, media type, bytes and seconds. */
const keptVoice = z.object({
  file: z.string(),
  media: z.string(),
  size: z.number(),
  seconds: z.number(),
})
export type KeptVoice = Readonly<z.infer<typeof keptVoice>>

/**
 * What somebody says on the owner's own device, by voice, in a sentence or in words, with a name as
 * they give it. There must be something said.
 */
export const feedbackForm = z
  .object({
    text: z.string().check(z.trim(), z.maxLength(1000)),
    voice: z.optional(keptVoice),
    qualities: z.array(z.string()),
    name: name.check(z.minLength(1)),
    role: name,
  })
  .check(({ value, issues }) => {
    if (value.text !== '' || value.voice || value.qualities.length > 0) return
    issues.push({
      ...{ code: 'too_small', origin: 'string', minimum: 1, inclusive: true },
      ...{ path: ['text'], input: value.text },
    })
  })
export type FeedbackForm = z.infer<typeof feedbackForm>

/** The owner's answer to feedback. */
export const answerFeedbackForm = z.object({
  answer: z.string().check(z.trim(), z.minLength(1), z.maxLength(1000)),
})
