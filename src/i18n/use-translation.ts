import type { DefaultNamespace, FlatNamespace, i18n, TFunction } from 'i18next'
import { createContext, useContext, useSyncExternalStore } from 'react'

const Translator = createContext<i18n | undefined>(undefined)

/** Gives the screens inside it their words. */
export const TranslatorProvider = Translator.Provider

/** The translator of the screens around. Throws outside of `TranslatorProvider`: that is a bug. */
export function useTranslator(): i18n {
  const translator = useContext(Translator)
  if (translator === undefined) throw new Error('There is no TranslatorProvider around this.')
  return translator
}

type Names = FlatNamespace | readonly FlatNamespace[]

interface Translation<N extends Names> {
  /** The same function until the language changes. */
  readonly t: TFunction<N>
  readonly i18n: i18n
}

/**
 * The words of a namespace, of `common` unless told; of several the first needs no prefix. Draws
 * again when the language changes. What react-i18next does besides costs a list of hundreds dearly.
 */
export function useTranslation<const N extends Names = DefaultNamespace>(
  names?: N,
): Translation<N> {
  const translator = useTranslator()
  const name = typeof names === 'string' ? names : names?.[0]
  const { subscribe, read } = wordsOf(translator)
  // What a caller may ask for is known to the types only.
  const t = useSyncExternalStore(subscribe, () => read(name)) as TFunction<N>
  return { t, i18n: translator }
}

interface WordsOf {
  readonly subscribe: (listener: () => void) => () => void
  readonly read: (name: string | undefined) => unknown
}

const known = new WeakMap<i18n, WordsOf>()

/** One for each translator, so that all who draw share its functions. */
function wordsOf(translator: i18n): WordsOf {
  const before = known.get(translator)
  if (before) return before
  const fixed = new Map<string | undefined, unknown>()
  translator.on('languageChanged', () => fixed.clear())
  const words: WordsOf = {
    subscribe: (listener) => {
      translator.on('languageChanged', listener)
      return () => translator.off('languageChanged', listener)
    },
    read: (name) => {
      const t = fixed.get(name) ?? translator.getFixedT(null, (name ?? null) as FlatNamespace)
      fixed.set(name, t)
      return t
    },
  }
  known.set(translator, words)
  return words
}
