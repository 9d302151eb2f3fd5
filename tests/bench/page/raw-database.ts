/** IndexedDB and nothing else: the floor under what the store takes. */
export interface RawDatabase {
  /** Puts these values in one strict transaction; resolves when the browser confirmed it. */
  readonly put: (values: readonly { readonly id: string }[]) => Promise<void>
  /** The values of these ids, read in one transaction. */
  readonly get: (ids: readonly string[]) => Promise<unknown[]>
  readonly close: () => void
}

export async function openRawDatabase(
  name: string,
  place: IDBFactory = indexedDB,
): Promise<RawDatabase> {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = place.open(name, 1)
    request.onupgradeneeded = () => {
      request.result.createObjectStore('values', { keyPath: 'id' })
    }
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(asError(request.error))
  })
  return {
    put: (values) =>
      new Promise((resolve, reject) => {
        const transaction = db.transaction('values', 'readwrite', { durability: 'strict' })
        transaction.oncomplete = () => resolve()
        transaction.onabort = () => reject(asError(transaction.error))
        const table = transaction.objectStore('values')
        for (const value of values) table.put(value)
      }),
    get: (ids) =>
      new Promise((resolve, reject) => {
        const transaction = db.transaction('values', 'readonly')
        const table = transaction.objectStore('values')
        const requests = ids.map((id) => table.get(id))
        transaction.oncomplete = () => resolve(requests.map(({ result }) => result as unknown))
        transaction.onabort = () => reject(asError(transaction.error))
      }),
    close: () => db.close(),
  }
}

/** Deletes a database; one that is not there counts as deleted. */
export function deleteRawDatabase(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name)
    request.onsuccess = () => resolve()
    request.onerror = () => reject(asError(request.error))
  })
}

function asError(cause: DOMException | null): Error {
  return cause ?? new Error('IndexedDB failed without a word')
}
