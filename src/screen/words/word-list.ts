import { motiveGroups } from '../../content/motives.ts'
import { qualityGroups } from '../../content/qualities.ts'
import type { Text } from '../../content/text.ts'
import { wordsFor } from '../../content/word-offers.ts'
import type { WordList } from '../../services/look-back.ts'

/** A word on the list, with what it means. */
export interface Word {
  readonly id: string
  readonly word: Text
  readonly meaning: Text
}

/** Words that belong together. */
export interface WordGroup {
  readonly id: string
  readonly name: Text
  readonly words: readonly Word[]
}

/** Words to pick from. */
export interface WordTable {
  readonly list: WordList
  /** Words that fit, best first. */
  readonly fitting: readonly Word[]
  /** All words, the groups that fit first. */
  readonly groups: readonly WordGroup[]
}

/** At most this many words on the table at a time. */
const wordsAtATime = 5

/** The words that go with a competency; undefined when there are none (STARR, a later one). */
export function wordTable(subject: string): WordTable | undefined {
  const offer = wordsFor(subject)
  if (offer === undefined) return undefined
  const all = groupsOf(offer.list)
  const first = offer.groups.flatMap((id) => all.find((group) => group.id === id) ?? [])
  const rest = all.filter((group) => !first.includes(group))
  return { list: offer.list, fitting: inTurn(first), groups: [...first, ...rest] }
}

/** The next ones that fit, other ones at each turn; what was chosen stays on the table. */
export function wordsOnTable(fitting: readonly Word[], chosen: readonly string[], turn: number) {
  const free = fitting.map(({ id }) => id).filter((id) => !chosen.includes(id))
  const start = free.length === 0 ? 0 : (turn * wordsAtATime) % free.length
  const offered = [...free.slice(start), ...free.slice(0, start)]
  return [...chosen, ...offered].slice(0, Math.max(wordsAtATime, chosen.length))
}

function groupsOf(list: WordList): readonly WordGroup[] {
  return list === 'qualities'
    ? qualityGroups.map(({ id, name, qualities }) => ({ id, name, words: qualities }))
    : motiveGroups.map(({ id, name, motives }) => ({ id, name, words: motives }))
}

/** The first word of every group, then the second of every group ... so that a few say much. */
function inTurn(groups: readonly WordGroup[]): Word[] {
  const longest = Math.max(0, ...groups.map(({ words }) => words.length))
  return Array.from({ length: longest }, (_, i) =>
    groups.flatMap(({ words }) => words[i] ?? []),
  ).flat()
}
