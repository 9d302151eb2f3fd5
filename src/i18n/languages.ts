import { createInstance, type i18n } from 'i18next'
import type { Book, LaterNamespace } from './texts.ts'

/** Languages of the interface, complete ones only. Add one: a folder of files and a line here. */
export const languages = ['nl', 'en'] as const
export type Language = (typeof languages)[number]

const books: Record<Language, () => Promise<Book>> = {
  nl: async () => (await import('./nl.ts')).nl,
  en: async () => (await import('./en.ts')).en,
}

/** The language to speak: what was asked for when we have it, else Dutch. */
export function knownLanguage(asked: string): Language {
  return languages.find((language) => asked.toLowerCase().startsWith(language)) ?? 'nl'
}

/** A translator that speaks `asked` once the promise resolves; knows what the first screens say. */
export async function createTranslator(asked: string): Promise<i18n> {
  const language = knownLanguage(asked)
  const { first } = await books[language]()
  const translator = createInstance()
  await translator.init({
    lng: language,
    fallbackLng: false,
    resources: { [language]: { ...first } },
    defaultNS: 'common',
    // React escapes; i18next must not do it again.
    interpolation: { escapeValue: false },
  })
  return translator
}

/** Speaks another language from now on, with all the texts that the old one has fetched. */
export async function speak(translator: i18n, asked: string): Promise<void> {
  const language = knownLanguage(asked)
  const { first, later } = await books[language]()
  for (const [namespace, texts] of Object.entries(first)) {
    translator.addResourceBundle(language, namespace, texts)
  }
  const namespaces = Object.keys(later) as LaterNamespace[]
  const missing = () =>
    namespaces.filter((name) => knows(translator, name) && !knows(translator, name, language))
  // A screen may open meanwhile and fetch more in the old language.
  while (missing().length > 0) await fetchInto(translator, missing(), language)
  await translator.changeLanguage(language)
}

/**
 * Fetches texts in the language of now, also when that changes meanwhile. Rejects when a file
 * cannot be had, as `import` does.
 */
export async function fetchTexts(
  translator: i18n,
  namespaces: readonly LaterNamespace[],
): Promise<void> {
  const missing = () => namespaces.filter((name) => !knows(translator, name))
  while (missing().length > 0) {
    await fetchInto(translator, missing(), knownLanguage(translator.language))
  }
}

function knows(translator: i18n, namespace: LaterNamespace, language = translator.language) {
  return translator.hasResourceBundle(language, namespace)
}

async function fetchInto(
  translator: i18n,
  namespaces: readonly LaterNamespace[],
  language: Language,
): Promise<void> {
  const { later } = await books[language]()
  const fetched = await Promise.all(
    namespaces.map(async (name) => [name, await later[name]()] as const),
  )
  for (const [name, texts] of fetched) translator.addResourceBundle(language, name, texts)
}
