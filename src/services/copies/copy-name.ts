import { plainDate } from '../../lib/dates.ts'
import { cleanFileName } from '../../media/clean-file-name.ts'

/** The end of the name of every dossier file. */
const extension = '.loopbaandossier'

/** `Dossier Sam 2026-11-22.loopbaandossier`; `word` says what it is, in the person's language. */
export function copyName(word: string, firstName: string | undefined, at: number): string {
  const words = [word, firstName, plainDate(at)].filter((one) => one !== undefined && one !== '')
  return cleanFileName(`${words.join(' ')}${extension}`)
}
