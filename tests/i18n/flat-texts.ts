/** A text of one language, by where it stands. */
export interface FlatText {
  readonly namespace: string
  /** Path inside the namespace, with dots; with its plural ending. */
  readonly key: string
  readonly text: string
}

/** All texts of a language as one list; throws for a value that is no text. */
export function flatTexts(language: object): FlatText[] {
  return Object.entries(language).flatMap(([namespace, texts]) =>
    flat(texts).map(([key, text]) => ({ namespace, key, text })),
  )
}

function flat(value: unknown, path = ''): [key: string, text: string][] {
  if (typeof value === 'string') return [[path, value]]
  if (value === null || typeof value !== 'object') throw new TypeError(`no text at ${path}`)
  return Object.entries(value).flatMap(([key, inner]) => flat(inner, path ? `${path}.${key}` : key))
}

/** How a key ends when it has a form for each number. */
export const pluralEnding = /_(zero|one|two|few|many|other)$/

export function withoutPlural(key: string): string {
  return key.replace(pluralEnding, '')
}

/** The names between braces, sorted. */
export function variablesIn(text: string): string[] {
  return [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name = '']) => name).sort()
}
