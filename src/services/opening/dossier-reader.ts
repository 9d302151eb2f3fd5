import type { Result } from '../../lib/result.ts'
import type { SoundAttachment } from '../../dossier-file/check-attachments.ts'
import type { SealKey } from '../../dossier-file/open-sealed-file.ts'
import type { DossierFile, StoredPart } from '../../dossier-file/read-dossier-file.ts'
import type { ReadError } from '../../dossier-file/read-error.ts'
import type { FileAside, FileId } from '../evidence/file-store.ts'

/** What a reading is at, and how far; bytes in each phase. */
export interface ReadProgress {
  /** `unlock`: the passphrase is turned into a key and the file is decrypted. */
  readonly phase: 'unlock' | 'log' | 'attachments'
  readonly done: number
  readonly total: number
}

export interface ReadFileOptions {
  /** Opens an encrypted file; without it that is the failure `Encrypted`. */
  readonly key?: SealKey
  /** See `readDossierFile`: reads what is whole of a damaged file, for a person to decide on. */
  readonly salvage?: boolean
  /**
   * Sets attachments aside while they are checked, but these, so that a large file is read once; for
   * who will take it over. Where that cannot be, nothing is.
   */
  readonly aside?: { readonly but: ReadonlySet<FileId> }
  readonly onProgress?: (progress: ReadProgress) => void
  readonly signal?: AbortSignal
}

/** A file that was read and checked to its last byte. Nothing of it belongs to a dossier yet. */
export interface ReadFile {
  readonly file: DossierFile
  readonly sound: readonly SoundAttachment[]
  /** Attachments whose bytes are not what their name says. */
  readonly damaged: readonly StoredPart[]
  /** The file was encrypted. */
  readonly wasSealed: boolean
  /** Sound attachments that were set aside; gone once it is let go of. */
  readonly aside: readonly FileAside[]
  /**
   * Takes away what was set aside, and the decrypted copy that it was read from. Call it once, when all
   * is done.
   */
  readonly letGo: () => Promise<void>
}

/** `DiskFull`: an encrypted file needs room to be decrypted in. */
export type OpenError = ReadError | { readonly type: 'DiskFull' }

/** Reads dossier files of any origin without holding up the screen. */
export interface DossierReader {
  read(file: Blob, options?: ReadFileOptions): Promise<Result<ReadFile, OpenError>>
}
