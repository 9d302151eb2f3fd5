import { readLimits } from './format.ts'

/** Names that Windows keeps for itself, with any extension. */
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i

/** Controls, halves of signs, line ends; and what is invisible or turns the reading direction. */
const unseen =
  /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff]/u

/**
 * True for a name that is safe to unpack on any system and that reads as it is: relative, without a
 * way up or out, in NFC, with nothing invisible. Emoji are fine.
 */
export function isSafeName(name: string): boolean {
  if (name.length === 0 || new TextEncoder().encode(name).length > readLimits.name) return false
  if (name !== name.normalize('NFC') || unseen.test(name) || /[\\:*?"<>|]/.test(name)) return false
  return name.split('/').every(isSafePart)
}

function isSafePart(part: string): boolean {
  return part !== '' && !/[. ]$/.test(part) && !reserved.test(part)
}

/** What two names share that a file system may take for one. */
export function foldName(name: string): string {
  return name.normalize('NFC').toUpperCase().toLowerCase().normalize('NFC')
}

/**
 * The first name that another one hides: equal but for case, or a file where the other needs a
 * folder. Undefined when all can stand side by side.
 */
export function findTwinName(names: readonly string[]): string | undefined {
  const folded = new Set<string>()
  for (const name of names) {
    const fold = foldName(name)
    if (folded.has(fold)) return name
    folded.add(fold)
  }
  return names.find((name) => {
    const parts = foldName(name).split('/')
    return parts.some((_, end) => end > 0 && folded.has(parts.slice(0, end).join('/')))
  })
}
