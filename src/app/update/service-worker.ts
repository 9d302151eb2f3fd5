import { trustedScriptUrl } from '../../lib/trusted-url.ts'
import { holdBuildLock } from './build-lock.ts'
import { anyDirtyForm } from './dirty-forms.ts'

/**
 * Starts the service worker of the built app once the page has loaded; does nothing in
 * development, or where there are none. A browser that refuses (private session, storage off)
 * says so in its console and leaves an app that works online.
 */
export function registerServiceWorker(): void {
  const workers = serviceWorkers()
  if (workers && import.meta.env.PROD) void start(workers)
}

async function start(workers: ServiceWorkerContainer): Promise<void> {
  holdBuildLock()
  reloadWhenReplaced(workers)
  await pageLoaded()
  const script = trustedScriptUrl('./sw.js')
  const registration = await workers.register(script, { updateViaCache: 'none' })
  lookForUpdates(registration)
  await workers.ready
  // The worker of that moment: one that was replaced must not clear away what is new.
  const dropOld = () => registration.active?.postMessage('DROP_OLD_VERSIONS')
  dropOld()
  // A tab that was closed just now lets go of its version a moment later.
  for (const ms of letGoMs) setTimeout(dropOld, ms)
}

/**
 * Calls back each time a new version is ready and waits for a person, also when it already was.
 * Returns a function that stops it.
 */
export function onUpdateReady(callback: () => void): () => void {
  const workers = serviceWorkers()
  if (!workers) return () => undefined
  const stop = new AbortController()
  const { signal } = stop
  void workers.ready.then((registration) => {
    if (signal.aborted) return
    const watch = () => {
      const fresh = registration.installing
      const whenInstalled = () => {
        // Without a controller this is the first version, not an update.
        if (fresh?.state === 'installed' && workers.controller) callback()
      }
      fresh?.addEventListener('statechange', whenInstalled, { signal })
    }
    if (registration.waiting) callback()
    watch()
    registration.addEventListener('updatefound', watch, { signal })
  })
  return () => stop.abort()
}

/**
 * Lets the waiting version take over and reloads this tab; other tabs follow unless
 * somebody is typing. False when none waits. Ask `anyDirtyForm` first: this tab reloads whatever
 * it holds.
 */
export async function applyUpdate(): Promise<boolean> {
  const workers = serviceWorkers()
  const registration = await workers?.getRegistration()
  if (!workers || !registration?.waiting) return false
  workers.addEventListener('controllerchange', () => location.reload(), { once: true })
  registration.waiting.postMessage('SKIP_WAITING')
  return true
}

/**
 * Calls back when a part of the app that this tab still wanted no longer exists anywhere: it runs
 * a version that is gone, and must be reloaded by the person. Returns a function that stops it.
 */
export function onChunkGone(callback: () => void): () => void {
  window.addEventListener('vite:preloadError', callback)
  return () => window.removeEventListener('vite:preloadError', callback)
}

/** Tabs follow when one of them let a new version in, unless somebody is typing somewhere. */
function reloadWhenReplaced(workers: ServiceWorkerContainer): void {
  let before = workers.controller
  workers.addEventListener('controllerchange', () => {
    const replaced = before !== null
    before = workers.controller
    if (replaced) void anyDirtyForm().then((dirty) => !dirty && location.reload())
  })
}

/** An installed app may stay open for weeks; each time it comes to the front it looks. */
function lookForUpdates(registration: ServiceWorkerRegistration): void {
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible') return
    // Offline is no news: the next time will do.
    registration.update().catch(() => undefined)
  })
}

/** When to look again whether closing tabs have let go of their version, in ms. */
const letGoMs = [1000, 3000, 8000, 30_000]

function pageLoaded(): Promise<unknown> {
  if (document.readyState === 'complete') return Promise.resolve()
  return new Promise((resolve) => window.addEventListener('load', resolve, { once: true }))
}

/** Absent on plain http from another machine. */
function serviceWorkers(): ServiceWorkerContainer | undefined {
  return 'serviceWorker' in navigator ? navigator.serviceWorker : undefined
}
