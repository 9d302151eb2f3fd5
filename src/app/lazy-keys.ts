import { err, type Result } from '../lib/result.ts'
import type { StoreError } from '../services/dossier-store.ts'
import type { KeyStore } from '../services/packets/key-store.ts'

/** Keys whose code (what seals and signs is large) is fetched when they are first asked for. */
export function createLazyKeys(load: () => Promise<KeyStore>): KeyStore {
  const using = async <T>(use: (keys: KeyStore) => Promise<Result<T, StoreError>>) => {
    // `import` remembers what it fetched, and a store of keys keeps nothing in memory.
    const keys = await load().catch((cause: unknown) => String(cause))
    if (typeof keys === 'string') return err({ type: 'StorageFailed', detail: keys } as const)
    return use(keys)
  }
  return {
    read: () => using((keys) => keys.read()),
    keep: (mine) => using((keys) => keys.keep(mine)),
    forget: () => using((keys) => keys.forget()),
  }
}
