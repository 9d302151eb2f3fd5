import { passphraseWords } from '../../content/passphrase-words.ts'
import type { RandomBytes } from '../../lib/ids.ts'

/** So many words are offered: about 43 bits, each guess at the cost of scrypt. */
const wordCount = 4

/** The least that may lock a file, in characters. */
export const leastLetters = 8

/** Four random words with spaces between, all different. */
export function offerPassphrase(random: RandomBytes): string {
  const left = [...passphraseWords]
  const words: string[] = []
  while (words.length < wordCount) words.push(...left.splice(randomBelow(left.length, random), 1))
  return words.join(' ')
}

function randomBelow(count: number, random: RandomBytes): number {
  // Numbers above the last whole multiple would make the first ones likelier.
  const fair = 65_536 - (65_536 % count)
  for (;;) {
    const [high = 0, low = 0] = random(2)
    const number = high * 256 + low
    if (number < fair) return number % count
  }
}

/** How hard a passphrase is to guess, for a person to read; an estimate, never a promise. */
export type Strength = 'short' | 'weak' | 'fair' | 'strong'

/** What people take most, and so do those who guess. */
const common = /wachtwoord|welkom|password|qwerty|azerty|abcdef|loopbaan|dossier|12345|00000/gi

/** Judges a passphrase of a person's own by its words, its letters and what is common in it. */
export function strengthOf(passphrase: string): Strength {
  const text = passphrase.trim()
  if (text.length < leastLetters) return 'short'
  const rest = text.toLowerCase().replaceAll(common, '*')
  const words = new Set(rest.split(/[\s-]+/).filter((word) => word.length >= 3)).size
  const different = new Set(rest).size
  if (different < 5 || rest.length < leastLetters) return 'weak'
  if (words >= wordCount && rest.length >= 18) return 'strong'
  const kinds = [/[a-z]/, /[A-Z]/, /\d/, /[^a-z\d\s]/i].filter((kind) => kind.test(text)).length
  if (rest.length >= 16 && different >= 9 && kinds >= 2) return 'strong'
  return words >= 3 || (rest.length >= 12 && different >= 7) ? 'fair' : 'weak'
}

/** Without spaces around it and with single ones inside: what differs there is no mistake. */
export function tidyPassphrase(typed: string): string {
  return typed.normalize('NFC').trim().replaceAll(/\s+/g, ' ')
}

const offered: ReadonlySet<string> = new Set(passphraseWords)

/**
 * Words that somebody was told, as `offerPassphrase` gave them: phones begin a line with a capital.
 * Anything else only tidied. Not for a copy, whose passphrase may be a person's own.
 */
export function toldPassphrase(typed: string): string {
  const text = tidyPassphrase(typed)
  const plain = text.toLowerCase()
  return plain.split(' ').every((word) => offered.has(word)) ? plain : text
}
