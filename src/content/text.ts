/** A text that people see, in both languages of the app. Neither is ever empty. */
export interface Text {
  readonly nl: string
  readonly en: string
}

/** The text in an interface language: English for `en` and `en-*`, Dutch for every other. */
export function textIn(text: Text, language: string): string {
  return /^en(-|$)/i.test(language) ? text.en : text.nl
}
