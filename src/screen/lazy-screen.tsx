import type { i18n } from 'i18next'
import { lazy, type ComponentType, type ReactNode } from 'react'
import { fetchTexts } from '../i18n/languages.ts'
import type { LaterNamespace } from '../i18n/texts.ts'
import { useTranslator } from '../i18n/use-translation.ts'

type LazyScreen<P extends object> = ((props: P) => ReactNode) & {
  /** Fetches all of it before it is shown; a failure shows itself then, too. */
  readonly fetch: (translator: i18n) => Promise<unknown>
}

/**
 * A screen or dialog whose code and texts are fetched, both at once, when it is first shown. Name
 * every text of `i18n/*.ts` under `later` that it may show; a test compares. Needs a `Suspense`
 * above it; an import that fails reaches the nearest error boundary.
 */
export function lazyScreen<P extends object>(
  load: () => Promise<ComponentType<P>>,
  namespaces: readonly LaterNamespace[],
): LazyScreen<P> {
  const fetchIt = async (translator: i18n) => {
    const [loaded] = await Promise.all([load(), fetchTexts(translator, namespaces)])
    return { default: loaded }
  }
  // One for each translator: the app has one, tests have many.
  const screens = new WeakMap<i18n, ComponentType<P>>()
  const screenFor = (translator: i18n) => {
    const known = screens.get(translator)
    if (known) return known
    const screen = lazy(() => fetchIt(translator))
    screens.set(translator, screen)
    return screen
  }
  function Screens(props: P) {
    const Screen = screenFor(useTranslator())
    return <Screen {...props} />
  }
  return Object.assign(Screens, { fetch: fetchIt })
}
