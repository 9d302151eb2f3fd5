import type { Page } from '@playwright/test'

type Row = Readonly<Record<string, unknown>>

/** An empty page of the app's origin: it sees the stored dossiers as another program does. */
export async function openBareStorage(page: Page): Promise<Page> {
  const [bare] = await Promise.all([
    page.context().waitForEvent('page'),
    page.evaluate(() => void window.open('about:blank')),
  ])
  return bare
}

/** The databases of this browser that the app made. */
export function databaseNames(bare: Page): Promise<string[]> {
  return bare.evaluate(async () =>
    (await indexedDB.databases())
      .map(({ name = '' }) => name)
      .filter((name) => name.startsWith('loopbaandossier-'))
      .sort(),
  )
}

/** All rows of one table; looking changes nothing. */
export function readTable(bare: Page, database: string, table: string): Promise<Row[]> {
  return bare.evaluate(
    ([name, store]) =>
      new Promise<Row[]>((resolve, reject) => {
        const opening = indexedDB.open(name)
        opening.onerror = () => reject(new Error(`${name} does not open`))
        opening.onsuccess = () => {
          const rows = opening.result.transaction(store).objectStore(store).getAll()
          rows.onsuccess = () => {
            opening.result.close()
            resolve(rows.result as Row[])
          }
        }
      }),
    [database, table] as const,
  )
}

/** What a newer build does when it starts: other tables, or only a higher `minWriter`. */
export function pretendNewerBuild(
  bare: Page,
  database: string,
  change: 'tables' | 'minWriter',
): Promise<void> {
  return bare.evaluate(
    async ([name, what]) => {
      const current = (await indexedDB.databases()).find((found) => found.name === name)
      const version = (current?.version ?? 0) + (what === 'tables' ? 10 : 0)
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open(name, version)
        opening.onupgradeneeded = () => opening.result.createObjectStore('later')
        opening.onerror = () => reject(new Error(`${name} does not open`))
        opening.onsuccess = () => resolve(opening.result)
      })
      await new Promise<void>((resolve, reject) => {
        const writing = db.transaction('meta', 'readwrite')
        const meta = writing.objectStore('meta')
        meta.getAll().onsuccess = ({ target }) => {
          for (const row of (target as IDBRequest<{ key: string; value: unknown }[]>).result) {
            if (row.key === 'minWriter') meta.put({ ...row, value: Number(row.value) + 1 })
          }
        }
        writing.oncomplete = () => resolve()
        writing.onerror = () => reject(new Error('meta does not take it'))
      })
      db.close()
    },
    [database, change] as const,
  )
}

/** Fills what is left of the origin's room, to the last kilobyte; `emptyDisk` gives it back. */
export function fillDisk(bare: Page): Promise<void> {
  return bare.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('filling', 1)
      opening.onupgradeneeded = () =>
        opening.result.createObjectStore('rows', { autoIncrement: true })
      opening.onerror = () => reject(new Error('no room at all'))
      opening.onsuccess = () => resolve(opening.result)
    })
    const fits = (bytes: number) =>
      new Promise<boolean>((resolve) => {
        const writing = db.transaction('rows', 'readwrite')
        writing.objectStore('rows').add(crypto.getRandomValues(new Uint8Array(bytes)))
        writing.oncomplete = () => resolve(true)
        writing.onabort = () => resolve(false)
      })
    for (let size = 60_000; size > 50; size /= 3) while (await fits(Math.ceil(size)));
    db.close()
  })
}

export function emptyDisk(bare: Page): Promise<void> {
  return bare.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const deleting = indexedDB.deleteDatabase('filling')
        deleting.onerror = () => reject(new Error('it stays'))
        deleting.onsuccess = () => resolve()
      }),
  )
}
