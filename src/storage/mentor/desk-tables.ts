import type { Json } from '../../lib/json.ts'
import type { Result } from '../../lib/result.ts'
import type { DossierId } from '../../domain/log/op.ts'
import type { Draft, StoreError, StoreEvent } from '../../services/dossier-store.ts'
import type { PacketRow, StudentChange, StudentRow, StudentRows } from './student-rows.ts'

/** Facts of the desk as a whole: who works here, what was erased by date, the write gate. */
export type SettingKey = 'profile' | 'expired' | 'minWriter'

/** What `createMentorStore` stands on: tables, without rules. Made of Dexie or of memory. */
export interface DeskTables {
  students(): Promise<Result<readonly StudentRow[], StoreError>>
  student(dossier: DossierId): Promise<Result<StudentRow | undefined, StoreError>>
  /** The packets of everybody, without what is in them. */
  packets(): Promise<Result<readonly PacketRow[], StoreError>>
  /** All rows of one student: hundreds. */
  read(dossier: DossierId): Promise<Result<StudentRows, StoreError>>
  /** Reads and writes in one transaction; `work` is pure and may run again after a fault. */
  update<T>(
    dossier: DossierId,
    work: (rows: StudentRows) => { readonly result: T; readonly change: StudentChange },
  ): Promise<Result<T, StoreError>>
  /** Takes every row of these away, drafts and notes too; in one transaction. */
  erase(dossiers: readonly DossierId[]): Promise<Result<void, StoreError>>
  readDrafts(dossier: DossierId): Promise<Result<readonly Draft[], StoreError>>
  writeDraft(dossier: DossierId, draft: Draft): Promise<Result<void, StoreError>>
  dropDraft(dossier: DossierId, key: string): Promise<Result<void, StoreError>>
  readSetting(key: SettingKey): Promise<Result<Json | undefined, StoreError>>
  /** Null takes it away. */
  writeSetting(key: SettingKey, value: Json): Promise<Result<void, StoreError>>
  subscribe(listener: (event: StoreEvent) => void): () => void
  close(): void
  destroy(): Promise<Result<void, StoreError>>
}
