/** Where the service worker puts a file that another app shares; the same name stands in `sw.ts`. */
const cachePrefix = 'shared '

/** The file that another app shared with this one, taken out of where it waits. */
export async function takeSharedFile(): Promise<File | undefined> {
  // Absent on plain http from another machine; there is no service worker there either.
  const { caches } = globalThis as Partial<Pick<typeof globalThis, 'caches'>>
  const scope = new URL('./', document.baseURI).href
  const name = cachePrefix + scope
  if (caches === undefined || !(await caches.has(name))) return undefined
  const cache = await caches.open(name)
  const [waiting] = await cache.keys()
  const response = waiting && (await cache.match(waiting))
  const bytes = await response?.blob()
  const shared =
    bytes && new File([bytes], decodeURIComponent(response?.headers.get('x-file-name') ?? ''))
  await caches.delete(name)
  return shared
}
