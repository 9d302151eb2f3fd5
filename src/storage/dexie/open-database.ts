import { err, ok, type Result } from '../../lib/result.ts'
import type { Clock } from '../../lib/clock.ts'
import type { RandomBytes } from '../../lib/ids.ts'
import type { DossierId } from '../../domain/log/op.ts'
import type { StoreError } from '../../services/dossier-store.ts'
import { toStoreError } from '../store-errors.ts'
import { within } from '../wait.ts'
import { createDatabase, isNewerDatabase, type DossierDatabase } from './database.ts'
import { firstMeta } from './meta.ts'

/** Where a dossier is kept, and what opening it needs. */
export interface DatabaseSource {
  readonly name: string
  readonly clock: Clock
  readonly random: RandomBytes
  /** The browser's own unless a test gives another. */
  readonly indexedDB?: IDBFactory | undefined
  /** How long the browser may take to open the database, in ms. */
  readonly openWithinMs?: number | undefined
  /** Pauses before each new try, in ms. */
  readonly backOffMs?: readonly number[] | undefined
  /** Told of each connection before it opens; for tests that inject faults. */
  readonly configure?: ((db: DossierDatabase) => void) | undefined
}

/** `Missing`: there is no such database, and none was made. */
export type OpenError = StoreError | { readonly type: 'Missing' }

const defaultOpenWithinMs = 10_000

/**
 * Opens the database. With `newDossier` a missing one is made, complete with its first rows in the
 * same transaction; without, a missing one stays missing: looking never makes an empty dossier.
 */
export async function openDatabase(
  source: DatabaseSource,
  newDossier: DossierId | undefined,
): Promise<Result<DossierDatabase, OpenError>> {
  const db = createDatabase(source.name, source.indexedDB)
  const found = { isMissing: false }
  db.on('populate', (transaction) => {
    if (newDossier === undefined) {
      found.isMissing = true
      transaction.abort()
      return
    }
    // Part of the transaction that makes the tables; Dexie undoes everything when it fails.
    void transaction.table('meta').bulkAdd(firstMeta(newDossier, source))
  })
  source.configure?.(db)
  try {
    const opening = db.open()
    const late = source.openWithinMs ?? defaultOpenWithinMs
    const opened = await within(late, opening, undefined)
    if (opened === undefined) {
      const close = () => db.close({ disableAutoOpen: true })
      void opening.then(close, close)
      return err({ type: 'Blocked' })
    }
    if (isNewerDatabase(db)) {
      db.close({ disableAutoOpen: true })
      return err({ type: 'NewerVersion' })
    }
    return ok(db)
  } catch (cause) {
    db.close({ disableAutoOpen: true })
    return err(found.isMissing ? { type: 'Missing' } : toStoreError(cause))
  }
}
