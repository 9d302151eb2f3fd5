import { err, ok, type Result } from '../../lib/result.ts'
import type { StoreError } from '../../services/dossier-store.ts'
import type { FilesPlace } from '../registry.ts'
import { backOffMs, retryLost } from '../retry.ts'
import { toStoreError } from '../store-errors.ts'
import { within } from '../wait.ts'
import { createWriteQueue } from '../write-queue.ts'
import { createFilesDatabase, isNewerFiles, type FilesDatabase } from './files-database.ts'

/** Where files are kept, and what opening it needs. */
export interface FilesSource {
  readonly name: string
  readonly place: () => Promise<FilesPlace>
  /** How long the browser may take to open the database, in ms; 10 s when left out. */
  readonly openWithinMs?: number | undefined
  /** Pauses before each new try, in ms. */
  readonly backOffMs?: readonly number[] | undefined
  /** Told of each connection before it opens; for tests that inject faults. */
  readonly configure?: ((db: FilesDatabase) => void) | undefined
}

/**
 * The one way to the files: opened when it is first needed, again when the connection is lost.
 * Work runs in one strict transaction and may run again after a fault; it resolves `ok` only after
 * the browser confirmed all of it.
 */
export interface FilesConnection {
  readonly read: <T>(work: (db: FilesDatabase) => Promise<T>) => Promise<Result<T, StoreError>>
  readonly write: <T>(work: (db: FilesDatabase) => Promise<T>) => Promise<Result<T, StoreError>>
  readonly close: () => void
}

const defaultOpenWithinMs = 10_000

/** How long a newer version waits for the writes that are under way, in ms. */
const handOverWithinMs = 2000

export function createFilesConnection(source: FilesSource): FilesConnection {
  const queue = createWriteQueue()
  let opening: Promise<Result<FilesDatabase, StoreError>> | undefined
  let refusal: StoreError | undefined
  const refused = () => refusal

  async function open(): Promise<Result<FilesDatabase, StoreError>> {
    const { indexedDB } = await source.place()
    const db = createFilesDatabase(source.name, indexedDB)
    source.configure?.(db)
    db.on('versionchange', (event) => {
      // Deleted for good, or taken over by a newer version: this tab never makes it anew.
      void leave(db, event.newVersion === null ? 'ConnectionLost' : 'Superseded')
      return false
    })
    try {
      const opened = db.open()
      const late = source.openWithinMs ?? defaultOpenWithinMs
      if ((await within(late, opened, undefined)) === undefined) {
        const close = () => db.close({ disableAutoOpen: true })
        void opened.then(close, close)
        return err({ type: 'Blocked' })
      }
      const error = isNewerFiles(db) ? ({ type: 'NewerVersion' } as const) : refused()
      if (error === undefined) return ok(db)
      db.close({ disableAutoOpen: true })
      return err(error)
    } catch (cause) {
      db.close({ disableAutoOpen: true })
      return err(toStoreError(cause))
    }
  }

  async function leave(db: FilesDatabase, type: 'ConnectionLost' | 'Superseded'): Promise<void> {
    refusal ??= { type }
    if (type === 'Superseded') await within(handOverWithinMs, queue.idle(), undefined)
    db.close({ disableAutoOpen: true })
  }

  async function connect(): Promise<Result<FilesDatabase, StoreError>> {
    const before = opening
    const now = await before
    if (now?.ok === true && now.value.isOpen()) return now
    // Whoever comes first opens it again; the others wait for that.
    if (opening === before) opening = open()
    return opening ?? open()
  }

  async function attempt<T>(
    mode: 'r' | 'rw',
    work: (db: FilesDatabase) => Promise<T>,
  ): Promise<Result<T, StoreError>> {
    const before = refused()
    if (before !== undefined) return err(before)
    try {
      const connected = await connect()
      if (!connected.ok) return connected
      const db = connected.value
      // `async` matters: Dexie follows awaits inside a transaction only for async functions.
      return ok(await db.transaction(mode, db.tables, async () => work(db)))
    } catch (cause) {
      const error = toStoreError(cause)
      if (error.type === 'ConnectionLost') await dropConnection()
      return err(refused() ?? error)
    }
  }

  async function dropConnection(): Promise<void> {
    const current = await opening
    if (current?.ok === true) current.value.close({ disableAutoOpen: true })
  }

  const run = <T>(mode: 'r' | 'rw', work: (db: FilesDatabase) => Promise<T>) =>
    retryLost(source.backOffMs ?? backOffMs, () => attempt(mode, work))

  return {
    read: (work) => run('r', work),
    write: (work) => queue.add(() => run('rw', work)),
    close: () => {
      refusal ??= { type: 'ConnectionLost' }
      void dropConnection()
    },
  }
}
