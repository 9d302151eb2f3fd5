import { hashOf } from './hash.ts'

/** The public keys of somebody who reads packets and signs replies. Nothing in it is secret. */
export interface KeyCard {
  readonly name: string
  /** As in `people.ts` or in free words. */
  readonly role?: string
  /** Ed25519, 32 bytes in base64url without padding (RFC 4648, 5). */
  readonly signKey: string
  /** age, `age1...`: files can be closed with it. */
  readonly recipient: string
}

const start = 'loopbaansleutel1'
const longestName = 80

/** The card as one line of text, for a QR code and for pasting. */
export function encodeKeyCard({ name, role, signKey, recipient }: KeyCard): string {
  const words = [name, ...(role === undefined ? [] : [role])].map(encodeURIComponent)
  return [start, signKey, recipient, ...words].join(':')
}

/** Reads what `encodeKeyCard` made, also with white space in it; undefined for any other text. */
export function decodeKeyCard(text: string): KeyCard | undefined {
  const [begin, signKey = '', recipient = '', ...words] = text.replaceAll(/\s/g, '').split(':')
  if (begin !== start || !isSignKey(signKey) || !/^age1[02-9ac-hj-np-z]{58}$/.test(recipient)) {
    return undefined
  }
  const [name, role] = words.map(decodeWord)
  if (!name || words.length > 2 || words.some((word) => word.length > 6 * longestName)) {
    return undefined
  }
  return { name, ...(role && { role }), signKey, recipient }
}

/** True for the text of a key that an Ed25519 signature can be checked with. */
function isSignKey(text: string): boolean {
  return /^[\w-]{42}[AEIMQUYcgkosw048]$/.test(text)
}

function decodeWord(text: string): string | undefined {
  try {
    return decodeURIComponent(text).slice(0, longestName).toWellFormed()
  } catch {
    return undefined
  }
}

/** How many words both sides see, and how many of a list count: 10 bits each. */
const wordCount = 4
const listLength = 1024

/**
 * Four words that two people compare: equal keys and names give equal words, and nobody finds other
 * keys with the same words in a lifetime of trying on the spot. From the first 1,024 words of `list`,
 * so a list may grow at its end.
 */
export function checkWordsOf(card: KeyCard, list: readonly string[]): string[] {
  const hash = hashOf(new TextEncoder().encode(`${start}:check:${encodeKeyCard(card)}`))
  return Array.from({ length: wordCount }, (_, n) => {
    const number = Number.parseInt(hash.slice(n * 4, n * 4 + 4), 16) % listLength
    return list[number] ?? ''
  })
}

/** The record that holds this key in a dossier: one for each key, whichever device writes it. */
export function keyRecordId(signKey: string): string {
  return `key-${hashOf(new TextEncoder().encode(signKey)).slice(0, 32)}`
}
