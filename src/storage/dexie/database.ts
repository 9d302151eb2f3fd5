import { Dexie, type Table, type Transaction } from 'dexie'
import type { Json } from '../../lib/json.ts'
import type { DossierId, Erasure, Op, OpId, RecordId } from '../../domain/log/op.ts'
import type { Draft } from '../../services/dossier-store.ts'
import type { RecordRow } from '../record-row.ts'

/**
 * Version of the tables and of what this build may write into them. Goes up by one when a table or
 * index is added; migrations do nothing else. [Note: write gate] cites it.
 */
export const storageVersion = 2

export interface ErasureRow {
  /** Canonical text of the erasure. */
  readonly key: string
  readonly rec: RecordId
  readonly dossier: DossierId
  readonly value: Erasure
}

export interface DraftRow extends Draft {
  readonly dossier: DossierId
}

/** Facts about this device's copy. `foreign` and `taken` are there once a file was taken over. */
export type MetaKey = 'writer' | 'hlc' | 'minWriter' | 'schema' | 'ops' | 'foreign' | 'taken'

/** What this device remembers beside the dossier, under a name of its own. */
export type NoteKey = `note/${string}`

export interface MetaRow {
  readonly dossier: DossierId
  readonly key: MetaKey | NoteKey
  readonly value: Json
}

export interface RescuedRow {
  readonly id: OpId
  readonly rec: RecordId
  readonly dossier: DossierId
  readonly op: Op
}

/** Every row carries its dossier, so that one database can later hold the dossiers of many. */
export type DossierDatabase = Dexie & {
  /** The log: operations as they are, unknown keys included. */
  readonly ops: Table<Op, OpId>
  readonly erasures: Table<ErasureRow, string>
  /** The view: a cache of the log. */
  readonly records: Table<RecordRow, RecordId>
  readonly drafts: Table<DraftRow, [DossierId, string]>
  readonly meta: Table<MetaRow, [DossierId, MetaKey | NoteKey]>
  readonly rescued: Table<RescuedRow, OpId>
}

/** Indexes of `records`, for each sort of query; see `select-rows.ts` for their order. */
export const recordIndexes = {
  kind: '[dossier+kind+binned+date+changed]',
  parent: '[dossier+parent+binned+created]',
  attention: '[dossier+kind+binned+attention+created]',
  binned: '[dossier+binned+changed]',
} as const

/** Added by version 2: a record under several others is found under each. */
export const linksIndex = 'links'

const tables: Readonly<Record<string, string>> = {
  ops: 'id, rec',
  erasures: 'key, rec',
  records: ['rec', ...Object.values(recordIndexes)].join(', '),
  drafts: '[dossier+key]',
  meta: '[dossier+key]',
  rescued: 'id',
}

/**
 * A database that is not open yet. It never opens by itself: an open that nobody asked for could
 * make an empty database where one is missing.
 */
export function createDatabase(name: string, indexedDB: IDBFactory | undefined): DossierDatabase {
  const db = new Dexie(name, {
    autoOpen: false,
    cache: 'disabled',
    chromeTransactionDurability: 'strict',
    ...(indexedDB && { indexedDB, IDBKeyRange }),
  })
  db.version(1).stores({ ...tables })
  db.version(2)
    .stores({ records: `${tables['records']}, *${linksIndex}` })
    .upgrade(raiseGate)
  return db as DossierDatabase
}

/**
 * [Note: write gate] Part of the transaction that adds tables and indexes: from here on an older
 * build refuses to write, because its rows would lack what the new indexes need.
 */
async function raiseGate(transaction: Transaction): Promise<void> {
  const meta = transaction.table<MetaRow>('meta')
  const gates = (await meta.toArray()).filter(({ key }) => key === 'minWriter' || key === 'schema')
  await meta.bulkPut(gates.map((row) => ({ ...row, value: storageVersion })))
}

/** True when a newer build made the tables. Dexie would open them without a word. */
export function isNewerDatabase(db: Dexie): boolean {
  // Dexie multiplies its versions by ten and counts small repairs in between.
  return Math.floor(db.backendDB().version / 10) > storageVersion
}
