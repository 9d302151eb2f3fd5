import type { Result } from '../../../lib/result.ts'
import type { FileError } from '../../../services/evidence/file-store.ts'
import type { Services } from '../../../services/services.ts'

/** What there is of a file to show. */
export type UrlState =
  | { readonly state: 'loading' }
  | { readonly state: 'here'; readonly url: string; readonly bytes: Blob }
  /** Not on this device (yet). */
  | { readonly state: 'missing' }
  | { readonly state: 'failed'; readonly error: FileError }

export type LoadBytes = () => Promise<Result<Blob | undefined, FileError>>

interface Entry {
  shown: UrlState
  readonly listeners: Set<() => void>
}

/** Object URLs by key; each lives as long as somebody uses it, and no longer. */
interface ObjectUrls {
  /** Loads the key when nobody else did, tells of changes, until the returned function is called. */
  use(key: string, load: LoadBytes, listener: () => void): () => void
  read(key: string): UrlState
}

const loading: UrlState = { state: 'loading' }

function createObjectUrls(): ObjectUrls {
  const entries = new Map<string, Entry>()

  async function fill(key: string, entry: Entry, load: LoadBytes): Promise<void> {
    const read = await load().catch(unexpected)
    // Nobody waits for it any more: no URL is made, so none can be left over.
    if (entries.get(key) !== entry) return
    entry.shown = read.ok
      ? read.value === undefined
        ? { state: 'missing' }
        : { state: 'here', url: URL.createObjectURL(read.value), bytes: read.value }
      : { state: 'failed', error: read.error }
    for (const listener of entry.listeners) listener()
  }

  return {
    use(key, load, listener) {
      let entry = entries.get(key)
      if (entry === undefined) {
        entry = { shown: loading, listeners: new Set() }
        entries.set(key, entry)
        void fill(key, entry, load)
      }
      const { listeners } = entry
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
        const now = entries.get(key)
        if (now?.listeners !== listeners || listeners.size > 0) return
        entries.delete(key)
        if (now.shown.state === 'here') URL.revokeObjectURL(now.shown.url)
      }
    },
    read: (key) => entries.get(key)?.shown ?? loading,
  }
}

function unexpected(error: unknown): Result<never, FileError> {
  return { ok: false, error: { type: 'StorageFailed', detail: String(error) } }
}

const urlsOf = new WeakMap<Services['store'], ObjectUrls>()

/** The object URLs of the open dossier; they go with it. */
export function objectUrlsOf({ store }: Services): ObjectUrls {
  const urls = urlsOf.get(store) ?? createObjectUrls()
  urlsOf.set(store, urls)
  return urls
}
