import { Dexie, type Table } from 'dexie'
import type { FileId, KeptRecording } from '../../services/evidence/file-store.ts'

/**
 * Version of the tables and of what this build may write into them; see [Note: write gate]. It goes
 * up when a table or an index is added, and when rows say what earlier builds do not know.
 */
export const filesVersion = 2

export interface FileRow {
  readonly file: FileId
  /** In bytes. */
  readonly size: number
  /** When it was kept last, ms since 1970; or when keeping it began. */
  readonly at: number
  /** False until the last part is written; each part is read back before the file is confirmed. */
  readonly isWhole: boolean
  /** Name of the slot with its bytes, see [Note: slots]; left out: they are in `chunks`. */
  readonly slot?: string
}

/** Part `n` of a file, from 0. An ArrayBuffer: WebKit refuses blobs in private windows. */
export interface ChunkRow {
  readonly file: FileId
  readonly n: number
  readonly bytes: ArrayBuffer
}

export interface ThumbnailRow {
  readonly file: FileId
  readonly media: string
  readonly bytes: ArrayBuffer
}

export interface RecordingRow extends KeptRecording {
  /** How many parts there are. */
  readonly parts: number
}

export interface RecordingPartRow {
  readonly recording: string
  readonly n: number
  readonly bytes: ArrayBuffer
}

/** The files of one dossier, but for the bytes that are in slots. A file is here only when its row says that it is whole. */
export type FilesDatabase = Dexie & {
  readonly files: Table<FileRow, FileId>
  readonly chunks: Table<ChunkRow, [FileId, number]>
  readonly thumbnails: Table<ThumbnailRow, FileId>
  readonly recordings: Table<RecordingRow, string>
  readonly recordingParts: Table<RecordingPartRow, [string, number]>
}

/** A database that is not open yet; opening makes it when it is missing. */
export function createFilesDatabase(name: string, indexedDB: IDBFactory): FilesDatabase {
  const db = new Dexie(name, {
    autoOpen: false,
    cache: 'disabled',
    chromeTransactionDurability: 'strict',
    indexedDB,
    IDBKeyRange,
  })
  // Version 2 has the same tables; its rows may name slots.
  db.version(filesVersion).stores({
    files: 'file',
    chunks: '[file+n]',
    thumbnails: 'file',
    recordings: 'recording',
    recordingParts: '[recording+n]',
  })
  return db as FilesDatabase
}

/** True when a newer build made the tables. Dexie would open them without a word. */
export function isNewerFiles(db: Dexie): boolean {
  return Math.floor(db.backendDB().version / 10) > filesVersion
}
