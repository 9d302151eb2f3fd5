import * as z from 'zod/mini'

/** A text that people see, in both languages of the app. Neither is ever empty. */
export const textSchema = z.object({
  nl: z.string().check(z.minLength(1)),
  en: z.string().check(z.minLength(1)),
})
export type Text = z.infer<typeof textSchema>

/** The text in an interface language: English for `en` and `en-*`, Dutch for every other. */
export function textIn(text: Text, language: string): string {
  return /^en(-|$)/i.test(language) ? text.en : text.nl
}
