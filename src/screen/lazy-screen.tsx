import type { i18n } from 'i18next'
import { lazy, type ComponentType, type ReactNode } from 'react'
import { fetchTexts } from '../i18n/languages.ts'
import type { LaterNamespace } from '../i18n/texts.ts'
import { useTranslator } from '../i18n/use-translation.ts'

type LazyScreen<P extends object> = ((props: P) => ReactNode) & {
  /**
   * Fetches all of it before it is shown, its code while the translator is still made. Once that is
   * done it is drawn without a pause. A failure shows itself when it is drawn, too.
   */
  readonly fetch: (translating: Promise<i18n>) => Promise<void>
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
  const fetchIt = async (translating: Promise<i18n>) => {
    const speaking = translating.then((translator) => fetchTexts(translator, namespaces))
    const [loaded] = await Promise.all([load(), speaking])
    return { default: loaded }
  }
  // One for each translator: the app has one, tests have many. It stays: another component in its
  // place would begin anew, and lose what is typed.
  const screens = new WeakMap<i18n, ComponentType<P>>()
  const screenFor = (translator: i18n) => {
    const known = screens.get(translator)
    if (known) return known
    const screen = lazy(() => fetchIt(Promise.resolve(translator)))
    screens.set(translator, screen)
    return screen
  }
  function Screens(props: P) {
    const Screen = screenFor(useTranslator())
    return <Screen {...props} />
  }
  async function fetch(translating: Promise<i18n>): Promise<void> {
    const [{ default: loaded }, translator] = await Promise.all([fetchIt(translating), translating])
    if (!screens.has(translator)) screens.set(translator, loaded)
  }
  return Object.assign(Screens, { fetch })
}
