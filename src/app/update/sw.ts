/**
 * The service worker: the whole app on the device, so that it opens without a network. It is built
 * to one classic script at the root, so it imports nothing.
 *
 * [Note: versions] One cache holds every version's files. A file with a hash in its name is its
 * own key; any other has its digest in the key. A new version adds what it lacks and waits: it
 * takes over only when the last tab closed or a person asked. What only an old version needs is
 * dropped when no tab runs an old version any more; such tabs hold a lock named after their entry
 * script (build-lock.ts).
 */

interface PrecacheEntry {
  /** Relative to the worker's scope; './' is the page itself. */
  readonly url: string
  /** `sha256-...`: a host in the middle of an upload must not give us half of each version. */
  readonly integrity: string
  readonly hashed: boolean
}

interface ExtendableEvent extends Event {
  waitUntil(work: Promise<unknown>): void
}
interface FetchEvent extends ExtendableEvent {
  readonly request: Request
  respondWith(response: Promise<Response>): void
}
interface Worker {
  readonly registration: ServiceWorkerRegistration
  readonly clients: { claim(): Promise<void> }
  skipWaiting(): Promise<void>
  addEventListener(type: 'install' | 'activate', listener: (event: ExtendableEvent) => void): void
  addEventListener(type: 'fetch', listener: (event: FetchEvent) => void): void
  addEventListener(
    type: 'message',
    listener: (event: ExtendableEvent & { readonly data: unknown }) => void,
  ): void
}

/** Filled in by the build (tests/tools/pwa-plugin.ts). */
declare const __PRECACHE__: readonly PrecacheEntry[]

const worker = self as unknown as Worker
const scope = worker.registration.scope
/** Two copies of the app under one origin must not empty each other's cache. */
const cacheName = `app ${scope}`
const lockPrefix = 'build '
/** Held by who adds files or drops them, so that a new version never loses what it just counted on. */
const filesLock = `files ${scope}`

/** Few, because a person is using the app meanwhile, and a phone has one road to its disk. */
const fetchesAtOnce = 4

const entries = __PRECACHE__
const keyByUrl = new Map(entries.map((entry) => [new URL(entry.url, scope).href, keyOf(entry)]))

function keyOf({ url, integrity, hashed }: PrecacheEntry): string {
  const key = new URL(url, scope)
  if (!hashed) key.searchParams.set('digest', integrity)
  return key.href
}

async function install(): Promise<void> {
  const cache = await caches.open(cacheName)
  // Asked once: asking for each of some hundred files takes longer than most of them.
  const here = new Set((await cache.keys()).map((request) => request.url))
  const missing = entries.filter((entry) => !here.has(keyOf(entry)))
  const rest = missing.values()
  await Promise.all(Array.from({ length: fetchesAtOnce }, () => keepAll(cache, rest)))
}

/** Takes from the same list as the others who do this, until it is empty. */
async function keepAll(cache: Cache, rest: Iterable<PrecacheEntry>): Promise<void> {
  for (const entry of rest) {
    const { url, integrity, hashed } = entry
    const address = new URL(url, scope).href
    const response = await fetch(address, { integrity, cache: hashed ? 'default' : 'no-cache' })
    if (!response.ok) throw new Error(`${response.status} for ${address}`)
    await cache.put(keyOf(entry), plain(response))
  }
}

/** A redirected answer may not be given to a navigation; a copy of it may. */
function plain(response: Response): Response {
  if (!response.redirected) return response
  return new Response(response.body, { headers: response.headers })
}

async function dropOldVersions(): Promise<void> {
  // What a version that waits has fetched is in the same cache, and no tab holds its lock yet.
  if (worker.registration.waiting || worker.registration.installing) return
  const { held = [], pending = [] } = await navigator.locks.query()
  const oldTab = [...held, ...pending].some(
    ({ name = '' }) =>
      name.startsWith(lockPrefix + scope) && !keyByUrl.has(name.slice(lockPrefix.length)),
  )
  if (oldTab) return
  const current = new Set(keyByUrl.values())
  const cache = await caches.open(cacheName)
  for (const request of await cache.keys()) {
    if (!current.has(request.url)) await cache.delete(request)
  }
}

async function answer(request: Request): Promise<Response> {
  const cache = await caches.open(cacheName)
  const address = request.url.replace(/[?#].*$/, '')
  // Any address in the scope is a place in the app, unless it is a file of ours.
  const wanted = request.mode === 'navigate' && !keyByUrl.has(address) ? scope : address
  const found = await cache.match(keyByUrl.get(wanted) ?? wanted)
  return found ?? fetch(request)
}

/** Where other apps may share a file to, and where it waits; `transports/shared-file.ts` takes it. */
const sharePlace = new URL('deel', scope).href
const shareCache = `shared ${scope}`

/** Keeps a shared file on this device until the page takes it; nothing of it goes to a server. */
async function keepShared(request: Request): Promise<Response> {
  const file = (await request.formData()).get('file')
  await caches.delete(shareCache)
  if (file instanceof File) {
    const cache = await caches.open(shareCache)
    const headers = { 'x-file-name': encodeURIComponent(file.name) }
    await cache.put(sharePlace, new Response(file, { headers }))
  }
  return Response.redirect(`${scope}#/openen`, 303)
}

worker.addEventListener('install', (event) =>
  event.waitUntil(navigator.locks.request(filesLock, install)),
)
// The first visit is served from here at once, so that it too survives the loss of the network.
worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()))
worker.addEventListener('fetch', (event) => {
  const { method, url } = event.request
  if (method === 'POST' && url === sharePlace) event.respondWith(keepShared(event.request))
  if (method === 'GET' && url.startsWith(scope)) event.respondWith(answer(event.request))
})
worker.addEventListener('message', (event) => {
  if (event.data === 'SKIP_WAITING') event.waitUntil(worker.skipWaiting())
  if (event.data === 'DROP_OLD_VERSIONS')
    event.waitUntil(navigator.locks.request(filesLock, dropOldVersions))
})
