/** House rules for texts that people see; `[]` when nothing is wrong, else one line per problem. */
export interface LintOptions {
  /** Longest sentence, in words. */
  readonly maxWords?: number
  /** The text must end in `?` or `.`. */
  readonly sentence?: boolean
}

/** Words of judging; no text of the app ever has them. */
const banned = {
  nl: /%|\bscor\w*|\w*cijfer\w*|\w*punten\b|percentages?/i,
  en: /%|\bscor\w*|\bgrad(?:e[ds]?|ing)\b|\bpoints?\b|\bmark(?:s|ed|ing)?\b|percentages?/i,
}

export function lintText(
  text: string,
  language: 'nl' | 'en',
  { maxWords, sentence = false }: LintOptions = {},
): string[] {
  const problems: string[] = []
  if (text.trim() === '') problems.push('is empty')
  if (text !== text.trim() || /\s\s|[\n\t]/.test(text)) problems.push('has stray white space')
  const word = banned[language].exec(text)?.[0]
  if (word !== undefined) problems.push(`has the banned word "${word}"`)
  if (sentence && !/[.?]$/.test(text)) problems.push('does not end in ? or .')
  if (maxWords !== undefined) {
    for (const part of sentencesOf(text)) {
      const words = wordsOf(part).length
      if (words > maxWords) problems.push(`has a sentence of ${words} words: "${part}"`)
    }
  }
  return problems
}

export function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.?!])\s+/).filter((part) => part !== '')
}

function wordsOf(sentence: string): string[] {
  return sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word))
}

/** Every `{ nl, en }` anywhere inside content data, with the path to it. */
export function textsIn(data: unknown, path = ''): { path: string; nl: string; en: string }[] {
  if (data === null || typeof data !== 'object') return []
  const inner = Object.entries(data).flatMap(([key, value]) => textsIn(value, `${path}.${key}`))
  if (!('nl' in data) || !('en' in data)) return inner
  const { nl, en } = data
  if (typeof nl !== 'string' || typeof en !== 'string') throw new TypeError(`not texts: ${path}`)
  return [{ path, nl, en }, ...inner]
}

/** The problems of all texts inside content data, each with its path and language. */
export function lintTexts(data: unknown, path: string, options?: LintOptions): string[] {
  return textsIn(data, path).flatMap((text) =>
    (['nl', 'en'] as const).flatMap((language) =>
      lintText(text[language], language, options).map((p) => `${text.path}.${language} ${p}`),
    ),
  )
}
