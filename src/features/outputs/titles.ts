import type { OutputText } from '../../outputs/output-text.ts'
import type { ReadableDossier } from '../../outputs/reading/readable.ts'
import { readingWords } from '../../outputs/reading/reading-words.ts'

/** "Loopbaandossier van Daan". */
export function dossierTitle({ owner }: ReadableDossier, text: OutputText): string {
  return owner === undefined
    ? text('outputs:page.title')
    : text('outputs:page.titleOf', { name: owner })
}

/** "Gemaakt op 12 mei 2027"; `today` as YYYY-MM-DD. */
export function madeLine(
  { language, termSet }: ReadableDossier,
  text: OutputText,
  today: string,
): string {
  return text('outputs:page.made', { day: readingWords(language, termSet, text).day(today) })
}
