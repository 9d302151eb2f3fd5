import type { i18n } from 'i18next'
import { lazy, type ComponentType, type ReactNode } from 'react'
import { fetchTexts } from '../i18n/languages.ts'
import type { LaterNamespace } from '../i18n/texts.ts'
import { useTranslator } from '../i18n/use-translation.ts'

/**
 * A screen or dialog whose code and texts are fetched, both at once, when it is first shown. Name
 * every text of `i18n/*.ts` under `later` that it may show; a test compares. Needs a `Suspense`
 * above it; an import that fails reaches the nearest error boundary.
 */
export function lazyScreen<P extends object>(
  load: () => Promise<ComponentType<P>>,
  namespaces: readonly LaterNamespace[],
): (props: P) => ReactNode {
  // One for each translator: the app has one, tests have many.
  const screens = new WeakMap<i18n, ComponentType<P>>()
  const screenFor = (translator: i18n) => {
    const known = screens.get(translator)
    if (known) return known
    const screen = lazy(async () => {
      const [loaded] = await Promise.all([load(), fetchTexts(translator, namespaces)])
      return { default: loaded }
    })
    screens.set(translator, screen)
    return screen
  }
  return function LazyScreen(props) {
    const Screen = screenFor(useTranslator())
    return <Screen {...props} />
  }
}
