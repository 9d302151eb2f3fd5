import { err, ok, type Result } from '../../lib/result.ts'
import type { DossierId } from '../../domain/log/op.ts'
import type { StoreError, StoreEvent } from '../../services/dossier-store.ts'
import type { Listeners } from '../listeners.ts'
import { backOffMs, retryLost } from '../retry.ts'
import { toStoreError } from '../store-errors.ts'
import { within } from '../wait.ts'
import { createWriteQueue } from '../write-queue.ts'
import type { DossierDatabase } from './database.ts'
import { passGate, type Meta } from './meta.ts'
import { openDatabase, type DatabaseSource } from './open-database.ts'

/** How long a newer version waits for us to put the last drafts away, in ms. */
const handOverWithinMs = 2000

/** The one way to the database: one queue for writes, and a new connection when one is lost. */
export interface Connection {
  readonly read: <T>(work: (db: DossierDatabase) => Promise<T>) => Promise<Result<T, StoreError>>
  /** A strict transaction over every table; it resolves after the browser confirmed all of it. */
  readonly write: <T>(
    work: (db: DossierDatabase, meta: Meta) => Promise<T>,
  ) => Promise<Result<T, StoreError>>
  readonly close: () => void
}

/** Keeps the connection `first` alive; `work` may run again on a new connection after a fault. */
export function createConnection(
  source: DatabaseSource,
  dossier: DossierId,
  first: DossierDatabase,
  listeners: Listeners<StoreEvent>,
): Connection {
  const queue = createWriteQueue()
  let opening = Promise.resolve<Awaited<ReturnType<typeof openDatabase>>>(ok(first))
  let refusal: StoreError | undefined
  const refused = () => refusal
  let isLeaving = false
  let failedMode: 'r' | 'rw' | undefined
  let current = first
  adopt(first)

  function adopt(db: DossierDatabase): void {
    current = db
    db.on('versionchange', (event) => {
      if (event.newVersion === null) {
        db.close({ disableAutoOpen: true })
        listeners.emit({ type: 'failed', error: { type: 'ConnectionLost' } })
      } else {
        void handOver(db)
      }
      // Keeps Dexie from closing first, and from opening again by itself.
      return false
    })
  }

  /** [Note: write gate] A newer version wants the database: last drafts, then never again. */
  async function handOver(db: DossierDatabase): Promise<void> {
    if (isLeaving) return
    listeners.emit({ type: 'closing' })
    isLeaving = true
    await within(handOverWithinMs, queue.idle(), undefined)
    refusal = { type: 'Superseded' }
    db.close({ disableAutoOpen: true })
    listeners.emit({ type: 'superseded' })
  }

  async function connect(): Promise<Result<DossierDatabase, StoreError>> {
    const now = await opening
    if (now.ok && now.value.isOpen()) return now
    opening = opening.then(async (before) => {
      if (before.ok && before.value.isOpen()) return before
      const again = await openDatabase(source, undefined)
      if (again.ok) adopt(again.value)
      return again
    })
    const again = await opening
    if (again.ok) return again
    return err(again.error.type === 'Missing' ? { type: 'ConnectionLost' } : again.error)
  }

  async function attempt<T>(
    mode: 'r' | 'rw',
    work: (db: DossierDatabase) => Promise<T>,
  ): Promise<Result<T, StoreError>> {
    if (refusal !== undefined) return err(refusal)
    const connected = await connect()
    if (!connected.ok) return connected
    const db = connected.value
    const late = refused()
    if (late !== undefined) {
      db.close({ disableAutoOpen: true })
      return err(late)
    }
    try {
      // `async` matters: Dexie follows awaits inside a transaction only for async functions.
      return ok(await db.transaction(mode, db.tables, async () => work(db)))
    } catch (cause) {
      const error = toStoreError(cause)
      if (error.type === 'ConnectionLost') db.close({ disableAutoOpen: true })
      // A store that was closed meanwhile says so, and not that its connection broke.
      return err(refused() ?? error)
    }
  }

  async function run<T>(
    mode: 'r' | 'rw',
    work: (db: DossierDatabase) => Promise<T>,
  ): Promise<Result<T, StoreError>> {
    const result = await retryLost(source.backOffMs ?? backOffMs, () => attempt(mode, work))
    report(mode, result)
    return result
  }

  function report(mode: 'r' | 'rw', result: Result<unknown, StoreError>): void {
    if (refusal !== undefined) return
    if (!result.ok) {
      failedMode = failedMode === 'rw' ? 'rw' : mode
      listeners.emit({ type: 'failed', error: result.error })
    } else if (failedMode === 'r' || (failedMode === 'rw' && mode === 'rw')) {
      failedMode = undefined
      listeners.emit({ type: 'recovered' })
    }
  }

  return {
    read: (work) => run('r', work),
    write: (work) =>
      queue.add(() => run('rw', async (db) => work(db, await passGate(db, dossier)))),
    close: () => {
      refusal ??= { type: 'ConnectionLost' }
      current.close({ disableAutoOpen: true })
    },
  }
}
