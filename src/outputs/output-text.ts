import type { Language } from '../i18n/languages.ts'
import type common from '../i18n/nl/common.json'
import type outputs from '../i18n/nl/outputs.json'

/** `a.b` for every text in a tree of texts. */
type KeysOf<T> = {
  [K in keyof T & string]: T[K] extends string ? K : `${K}.${KeysOf<T[K]>}`
}[keyof T & string]

/** The texts that documents may say, with their namespace in front as i18next has it. */
export type OutputKey = `outputs:${KeysOf<typeof outputs>}` | `common:${KeysOf<typeof common>}`

/** A text of the interface, with `{{name}}` filled in. The `t` of i18next fits once it knows both. */
export type OutputText = (
  key: OutputKey,
  values?: Readonly<Record<string, string | number>>,
) => string

/** What documents say in a language; for workers too, which have no translator. Rejects as `import`. */
export async function fetchOutputText(language: Language): Promise<OutputText> {
  const books: Readonly<Record<string, unknown>> =
    language === 'nl'
      ? {
          outputs: (await import('../i18n/nl/outputs.json')).default,
          common: (await import('../i18n/nl/common.json')).default,
        }
      : {
          outputs: (await import('../i18n/en/outputs.json')).default,
          common: (await import('../i18n/en/common.json')).default,
        }
  return (key, values = {}) =>
    textAt(books, key.split(/[:.]/)).replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) =>
      String(values[name] ?? ''),
    )
}

function textAt(book: unknown, path: readonly string[]): string {
  let found = book
  for (const name of path) found = (found as Readonly<Record<string, unknown>>)[name]
  if (typeof found !== 'string') throw new TypeError(`no text at ${path.join('.')}`)
  return found
}
