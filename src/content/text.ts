import * as z from 'zod/mini'

/*
 * [Note: pure schemas] Content is checked in tests, not on phones. A method call such as `check`
 * keeps its schema in the bundle unless it is marked as pure.
 */

/** A text that people see, in both languages of the app. Neither is ever empty. */
export const textSchema = z.object({
  nl: /* @__PURE__ */ z.string().check(z.minLength(1)),
  en: /* @__PURE__ */ z.string().check(z.minLength(1)),
})
export type Text = z.infer<typeof textSchema>

/** The text in an interface language: English for `en` and `en-*`, Dutch for every other. */
export function textIn(text: Text, language: string): string {
  return /^en(-|$)/i.test(language) ? text.en : text.nl
}
