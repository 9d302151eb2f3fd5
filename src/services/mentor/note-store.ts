import type { Result } from '../../lib/result.ts'
import type { DossierId } from '../../domain/log/op.ts'
import type { StoreError } from '../dossier-store.ts'

/**
 * The mentor's own notes, one text for each student. They stay on this device: nothing that makes a
 * file is ever given this store.
 */
export interface NoteStore {
  /** Empty when there is none. */
  read(dossier: DossierId): Promise<Result<string, StoreError>>
  write(dossier: DossierId, text: string): Promise<Result<void, StoreError>>
}
