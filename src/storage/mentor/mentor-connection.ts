import { err, ok, type Result } from '../../lib/result.ts'
import type { StoreError, StoreEvent } from '../../services/dossier-store.ts'
import type { Listeners } from '../listeners.ts'
import { backOffMs, retryLost } from '../retry.ts'
import { StoreFailure, toStoreError } from '../store-errors.ts'
import { within } from '../wait.ts'
import { createWriteQueue } from '../write-queue.ts'
import {
  createMentorDatabase,
  isNewerMentor,
  mentorVersion,
  type MentorDatabase,
} from './mentor-database.ts'

export interface MentorSource {
  readonly name: string
  readonly indexedDB: IDBFactory
  /** How long the browser may take to open the database, in ms; 10 s when left out. */
  readonly openWithinMs?: number | undefined
  /** Pauses before each new try, in ms. */
  readonly backOffMs?: readonly number[] | undefined
  /** Told of each connection before it opens; for tests that inject faults. */
  readonly configure?: ((db: MentorDatabase) => void) | undefined
}

/** The one way to the desk: one queue for writes, and a new connection when one is lost. */
export interface MentorConnection {
  readonly read: <T>(work: (db: MentorDatabase) => Promise<T>) => Promise<Result<T, StoreError>>
  /** A strict transaction over every table; `ok` only after the browser confirmed all of it. */
  readonly write: <T>(work: (db: MentorDatabase) => Promise<T>) => Promise<Result<T, StoreError>>
  readonly close: () => void
}

const defaultOpenWithinMs = 10_000

/** How long a newer version waits for us to put the last drafts away, in ms. */
const handOverWithinMs = 2000

export function createMentorConnection(
  source: MentorSource,
  listeners: Listeners<StoreEvent>,
): MentorConnection {
  const queue = createWriteQueue()
  let opening: Promise<Result<MentorDatabase, StoreError>> | undefined
  let refusal: StoreError | undefined
  let failedMode: 'r' | 'rw' | undefined
  let isLeaving = false
  const refused = () => refusal

  async function open(): Promise<Result<MentorDatabase, StoreError>> {
    const db = createMentorDatabase(source.name, source.indexedDB)
    source.configure?.(db)
    db.on('versionchange', (event) => {
      if (event.newVersion === null) refusal ??= { type: 'ConnectionLost' }
      if (event.newVersion === null) db.close({ disableAutoOpen: true })
      else void handOver(db)
      // Keeps Dexie from closing first, and from opening again by itself.
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
      const error = isNewerMentor(db) ? ({ type: 'NewerVersion' } as const) : refused()
      if (error === undefined) return ok(db)
      db.close({ disableAutoOpen: true })
      return err(error)
    } catch (cause) {
      db.close({ disableAutoOpen: true })
      return err(toStoreError(cause))
    }
  }

  /** [Note: write gate] A newer version wants the database: last drafts, then never again. */
  async function handOver(db: MentorDatabase): Promise<void> {
    if (isLeaving) return
    isLeaving = true
    listeners.emit({ type: 'closing' })
    await within(handOverWithinMs, queue.idle(), undefined)
    refusal = { type: 'Superseded' }
    db.close({ disableAutoOpen: true })
    listeners.emit({ type: 'superseded' })
  }

  async function connect(): Promise<Result<MentorDatabase, StoreError>> {
    const before = opening
    const now = await before
    if (now?.ok === true && now.value.isOpen()) return now
    // Whoever comes first opens it again; the others wait for that.
    if (opening === before) opening = open()
    return opening ?? open()
  }

  async function attempt<T>(
    mode: 'r' | 'rw',
    work: (db: MentorDatabase) => Promise<T>,
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

  async function run<T>(
    mode: 'r' | 'rw',
    work: (db: MentorDatabase) => Promise<T>,
  ): Promise<Result<T, StoreError>> {
    const result = await retryLost(source.backOffMs ?? backOffMs, () => attempt(mode, work))
    if (refusal !== undefined) return result
    if (!result.ok) {
      failedMode = failedMode === 'rw' ? 'rw' : mode
      listeners.emit({ type: 'failed', error: result.error })
    } else if (failedMode === 'r' || (failedMode === 'rw' && mode === 'rw')) {
      failedMode = undefined
      listeners.emit({ type: 'recovered' })
    }
    return result
  }

  // The first read is never far: the database opens while the screen is still being fetched.
  void connect()
  return {
    read: (work) => run('r', work),
    write: (work) =>
      queue.add(() =>
        run('rw', async (db) => {
          await passGate(db)
          return work(db)
        }),
      ),
    close: () => {
      refusal ??= { type: 'ConnectionLost' }
      void dropConnection()
    },
  }
}

/** [Note: write gate] Refuses when a newer version raised the bar, also on an open connection. */
async function passGate(db: MentorDatabase): Promise<void> {
  const gate = (await db.settings.get('minWriter'))?.value
  if (isNewerMentor(db) || (typeof gate === 'number' && gate > mentorVersion)) {
    throw new StoreFailure({ type: 'NewerVersion' })
  }
}
