/**
 * Says to other tabs that this one needs what bears that name, until the returned function is called
 * or the tab ends. Where the browser has no locks (plain http) nobody hears of it.
 */
export function holdName(name: string): () => void {
  const letGo = new AbortController()
  if ('locks' in navigator) {
    const released = new Promise<void>((resolve) => {
      letGo.signal.addEventListener('abort', () => resolve())
    })
    void navigator.locks.request(name, () => released)
  }
  return () => letGo.abort()
}

/** What tabs of this browser hold by `holdName`; undefined where that cannot be known. */
export async function heldNames(): Promise<ReadonlySet<string> | undefined> {
  if (!('locks' in navigator)) return undefined
  const { held = [], pending = [] } = await navigator.locks.query()
  return new Set([...held, ...pending].flatMap(({ name }) => name ?? []))
}
