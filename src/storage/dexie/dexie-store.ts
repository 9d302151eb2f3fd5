import { err, ok, type Result } from '../../lib/result.ts'
import { logOf } from '../../domain/log/log.ts'
import type { DossierId, Op } from '../../domain/log/op.ts'
import type { DossierStore, Draft, StoreError, StoreEvent } from '../../services/dossier-store.ts'
import { deleteDatabase } from '../delete-database.ts'
import { createListeners } from '../listeners.ts'
import { backOffMs, retryLost } from '../retry.ts'
import { toStoreError } from '../store-errors.ts'
import { checkViews } from './check-views.ts'
import { commitWork } from './commit-ops.ts'
import { createConnection } from './connection.ts'
import type { DossierDatabase, DraftRow } from './database.ts'
import { readLogIds, readWhole } from './log-tables.ts'
import { mergeWork } from './merge-log.ts'
import { openDatabase, type DatabaseSource, type OpenError } from './open-database.ts'
import { queryRecords } from './query-records.ts'
import { settleMeta } from './settle-meta.ts'
import { readTaken } from './taken-rows.ts'
import { watchChanges } from './watch-changes.ts'

export interface DexieStoreOptions extends DatabaseSource {
  /** Given: the database is made when it is not there. Left out: it must be there. */
  readonly dossier?: DossierId | undefined
  /** Told how many operations are kept, after opening and after every confirmed write. */
  readonly onOps?: ((dossier: DossierId, ops: number) => void) | undefined
  /** Called before the database is deleted for good. */
  readonly onDestroy?: (() => void) | undefined
}

/** How long other tabs may take to let go of a dossier that is being erased, in ms. */
const destroyWithinMs = 5000

/** Opens the real store: a dossier in IndexedDB. */
export async function openDexieStore(
  options: DexieStoreOptions,
): Promise<Result<DossierStore, OpenError>> {
  const { name, clock, indexedDB = globalThis.indexedDB } = options
  const opened = await retryLost(options.backOffMs ?? backOffMs, () => openSettled(options))
  if (!opened.ok) return opened
  const { db, dossier, ops } = opened.value
  const listeners = createListeners<StoreEvent>()
  const { read, write, close } = createConnection(options, dossier, db, listeners)
  const stopWatching = watchChanges(name, (tables) => listeners.emit({ type: 'changed', tables }))
  options.onOps?.(dossier, ops)

  /** Hands out the result of a write to the log, and tells how much is kept. */
  async function counted<T>(
    writing: Promise<Result<{ result: T; ops: number }, StoreError>>,
  ): Promise<Result<T, StoreError>> {
    const written = await writing
    if (!written.ok) return written
    options.onOps?.(dossier, written.value.ops)
    return ok(written.value.result)
  }

  return ok<DossierStore>({
    dossier,
    commit: (recs, decide) => counted(write(commitWork(dossier, recs, decide))),
    merge: (incoming, taken) => counted(write(mergeWork(dossier, { incoming, taken }, clock))),
    readTaken: () => read((db) => readTaken(db, dossier)),
    check: () => counted(write((db, meta) => checkViews(db, dossier, meta))),
    readRecord: (rec) =>
      read(async (db) => {
        const row = await db.records.get(rec)
        return row?.dossier === dossier ? row.value : undefined
      }),
    readRecords: (query) =>
      read(async (db) => (await queryRecords(db, dossier, query)).map((row) => row.value)),
    readHistory: (rec) =>
      read(async (db) => {
        const ops = await db.ops.where('rec').equals(rec).toArray()
        return ops.filter((op) => op.dossier === dossier)
      }),
    readLog: () =>
      read(async (db) => {
        const { ops, erasures } = await readWhole(db, dossier)
        return logOf(ops.values(), erasures.values())
      }),
    readIds: () => read((db) => readLogIds(db)),
    readOps: (ids) =>
      read(async (db) => {
        const ops = await db.ops.bulkGet([...ids])
        return ops.filter((op) => op?.dossier === dossier) as Op[]
      }),
    readNote: (name) => read(async (db) => (await db.meta.get([dossier, `note/${name}`]))?.value),
    writeNote: (name, value) =>
      write(async (db) => {
        await db.meta.put({ dossier, key: `note/${name}`, value })
      }),
    readRescued: () =>
      read(async (db) => {
        const rows = await db.rescued.toArray()
        return rows.filter((row) => row.dossier === dossier).map((row) => row.op)
      }),
    readDraft: (key) =>
      read(async (db) => {
        const row = await db.drafts.get([dossier, key])
        return row && rowToDraft(row)
      }),
    readDrafts: () =>
      read(async (db) => {
        const rows = await db.drafts.toArray()
        return rows.filter((row) => row.dossier === dossier).map(rowToDraft)
      }),
    writeDraft: ({ key, value, at }) =>
      write(async (db) => {
        await db.drafts.put({ dossier, key, value, at })
      }),
    dropDraft: (key) => write((db) => db.drafts.delete([dossier, key])),
    subscribe: listeners.subscribe,
    close: () => {
      stopWatching()
      close()
    },
    destroy: async () => {
      stopWatching()
      close()
      options.onDestroy?.()
      try {
        return await deleteDatabase(name, indexedDB, destroyWithinMs)
      } catch (cause) {
        return err(toStoreError(cause))
      }
    },
  })
}

async function openSettled(
  options: DexieStoreOptions,
): Promise<Result<{ db: DossierDatabase; dossier: DossierId; ops: number }, OpenError>> {
  const opened = await openDatabase(options, options.dossier)
  if (!opened.ok) return opened
  const db = opened.value
  const settled = await settleMeta(db, options)
  if (settled.ok) return ok({ db, ...settled.value })
  db.close({ disableAutoOpen: true })
  return settled
}

function rowToDraft({ key, value, at }: DraftRow): Draft {
  return { key, value, at }
}
