import { nl } from '../../src/i18n/nl.ts'
import type { Book, LaterNamespace } from '../../src/i18n/texts.ts'

/** The texts that screens fetch for themselves. */
export const laterNamespaces = Object.keys(nl.later) as LaterNamespace[]

/** Every text of a language by namespace, those of later screens too. */
export async function allTexts({ first, later }: Book): Promise<Record<string, object>> {
  const fetched = laterNamespaces.map(async (name) => [name, await later[name]()] as const)
  return { ...first, ...Object.fromEntries(await Promise.all(fetched)) }
}
