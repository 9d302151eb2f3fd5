import { Dexie, type Table } from 'dexie'
import type { Json } from '../../lib/json.ts'
import type { DossierId, OpId, RecordId } from '../../domain/log/op.ts'
import type { Draft } from '../../services/dossier-store.ts'
import type { SettingKey } from './desk-tables.ts'
import type { OwnRow, PacketRow, ReceivedRow, StudentRow } from './student-rows.ts'

/** The one database of a mentor; no dossier of a student's own can have this name. */
export const mentorName = 'loopbaanmentor'

/** Where the files of one student are kept: a database of their own, gone in one stroke. */
export function studentFilesName(dossier: DossierId): string {
  return `${mentorName}-${dossier}`
}

/**
 * Version of the tables and of what this build may write into them; see [Note: write gate]. It goes
 * up when a table or an index is added.
 */
export const mentorVersion = 1

export interface DeskDraftRow extends Draft {
  readonly dossier: DossierId
}

/** A private note. Its table is named in `note-table.ts` only. */
export interface NoteRow {
  readonly dossier: DossierId
  readonly text: string
}

export interface SettingRow {
  readonly key: SettingKey
  readonly value: Json
}

/** Every row carries its dossier: ids of one student can never stand for those of another. */
export type MentorDatabase = Dexie & {
  readonly students: Table<StudentRow, DossierId>
  readonly packets: Table<PacketRow, [DossierId, RecordId]>
  readonly received: Table<ReceivedRow, [DossierId, RecordId, RecordId]>
  readonly own: Table<OwnRow, [DossierId, OpId]>
  readonly drafts: Table<DeskDraftRow, [DossierId, string]>
  readonly notes: Table<NoteRow, DossierId>
  readonly settings: Table<SettingRow, SettingKey>
}

/** A database that is not open yet; opening makes it when it is missing. */
export function createMentorDatabase(name: string, indexedDB: IDBFactory): MentorDatabase {
  const db = new Dexie(name, {
    autoOpen: false,
    cache: 'disabled',
    chromeTransactionDurability: 'strict',
    indexedDB,
    IDBKeyRange,
  })
  db.version(mentorVersion).stores({
    students: 'dossier',
    packets: '[dossier+share]',
    received: '[dossier+share+rec]',
    own: '[dossier+id]',
    drafts: '[dossier+key]',
    notes: 'dossier',
    settings: 'key',
  })
  return db as MentorDatabase
}

/** True when a newer build made the tables. Dexie would open them without a word. */
export function isNewerMentor(db: Dexie): boolean {
  return Math.floor(db.backendDB().version / 10) > mentorVersion
}
