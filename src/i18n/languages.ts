import { createInstance, type i18n } from 'i18next'
import { initReactI18next } from 'react-i18next'
import type { Texts } from './texts.ts'

/** Languages of the interface, complete ones only. Add one: a folder of files and a line here. */
export const languages = ['nl', 'en'] as const
export type Language = (typeof languages)[number]

const loaders: Record<Language, () => Promise<Texts>> = {
  nl: async () => (await import('./nl.ts')).nl,
  en: async () => (await import('./en.ts')).en,
}

/** The language to speak: what was asked for when we have it, else Dutch. */
export function knownLanguage(asked: string): Language {
  return languages.find((language) => asked.toLowerCase().startsWith(language)) ?? 'nl'
}

/** A translator that speaks `asked` once the promise resolves; only that language is loaded. */
export async function createTranslator(asked: string): Promise<i18n> {
  const language = knownLanguage(asked)
  const translator = createInstance()
  await translator.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    resources: { [language]: await loaders[language]() },
    defaultNS: 'common',
    // React escapes; i18next must not do it again.
    interpolation: { escapeValue: false },
  })
  return translator
}

/** Speaks another language from now on; loads it when it was not there. */
export async function speak(translator: i18n, asked: string): Promise<void> {
  const language = knownLanguage(asked)
  if (!translator.hasResourceBundle(language, 'common')) {
    for (const [namespace, texts] of Object.entries(await loaders[language]())) {
      translator.addResourceBundle(language, namespace, texts)
    }
  }
  await translator.changeLanguage(language)
}
