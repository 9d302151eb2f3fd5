export type Persistence = 'granted' | 'denied' | 'unsupported'

/** Pages without https have no storage manager. */
function browserStorage(): Partial<StorageManager> {
  return 'storage' in navigator ? navigator.storage : {}
}

/** Asks the browser to keep this device's data. A wish, not a promise: it may still be cleared. */
export async function requestPersistence(
  storage: Partial<StorageManager> = browserStorage(),
): Promise<Persistence> {
  if (storage.persist === undefined) return 'unsupported'
  return (await storage.persist()) ? 'granted' : 'denied'
}

/** True when the browser says that it keeps this device's data. */
export async function isPersisted(
  storage: Partial<StorageManager> = browserStorage(),
): Promise<boolean> {
  return (await storage.persisted?.()) ?? false
}
