/**
 * Calls `begin` when the browser has nothing else to do, within `withinMs` in any case; Safari, which
 * cannot tell, is taken for idle then. Gives a way to call it off.
 */
export function whenIdle(begin: () => void, withinMs: number): () => void {
  if ('requestIdleCallback' in globalThis) {
    const asked = requestIdleCallback(begin, { timeout: withinMs })
    return () => cancelIdleCallback(asked)
  }
  const asked = setTimeout(begin, withinMs)
  return () => clearTimeout(asked)
}
