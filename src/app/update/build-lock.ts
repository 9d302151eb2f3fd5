/**
 * Tells the service worker which version this tab runs, for as long as the tab lives: the files of
 * that version stay in the cache meanwhile. See [Note: versions] in sw.ts.
 */
export function holdBuildLock(): void {
  const entry = document.querySelector<HTMLScriptElement>('script[type=module][src]')
  if (!entry || !('locks' in navigator)) return
  const forLife = new Promise<void>(() => undefined)
  void navigator.locks.request(`build ${entry.src}`, { mode: 'shared' }, () => forLife)
}
