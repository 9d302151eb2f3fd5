import { groupBy } from '../../lib/group-by.ts'
import type { ReadableWord } from './readable.ts'
import type { ReadingWords } from './reading-words.ts'

/** A word that was chosen somewhere: at which experience or talk, and on which day. */
export interface ChosenWord {
  readonly id: string
  readonly date: string
  readonly proof: ReadableWord['proof'][number] | undefined
}

/** The words, most often chosen first; of equal ones the one chosen last, then by the alphabet. */
export function countWords(chosen: readonly ChosenWord[], words: ReadingWords): ReadableWord[] {
  return Array.from(
    groupBy(chosen, ({ id }) => id),
    ([id, times]) => {
      const latest = [...times].sort((a, b) => b.date.localeCompare(a.date))
      const proof = new Map(
        latest.flatMap((one) => (one.proof === undefined ? [] : [[one.proof.rec, one.proof]])),
      )
      return {
        id,
        word: words.word(id),
        times: times.length,
        proof: [...proof.values()],
        last: latest[0]?.date ?? '',
      }
    },
  )
    .sort(
      (a, b) => b.times - a.times || b.last.localeCompare(a.last) || a.word.localeCompare(b.word),
    )
    .map(({ id, word, times, proof }) => ({ id, word, times, proof }))
}
