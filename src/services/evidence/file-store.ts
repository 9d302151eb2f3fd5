import type { Result } from '../../lib/result.ts'
import type { StoreError } from '../dossier-store.ts'

/** SHA-256 of the bytes, 64 lower-case hexadecimal digits. */
export type FileId = string

/** Size of the parts of a file, in bytes; the last one may be smaller. */
export const filePartBytes = 2 ** 20

export type FilePart = Uint8Array<ArrayBuffer>

export type FileError =
  | StoreError
  /** What was read is not what was kept: the hash differs, or a part is gone. */
  | { readonly type: 'FileDamaged'; readonly file: FileId }
  /** The browser could not read the bytes that were given: moved, or their stick was pulled out. */
  | { readonly type: 'FileUnreadable' }
  /** The person stopped it; nothing was kept. */
  | { readonly type: 'Cancelled' }

export interface KeptFile {
  readonly file: FileId
  /** In bytes. */
  readonly size: number
}

export interface ListedFile extends KeptFile {
  /** When it was kept last, ms since 1970. */
  readonly at: number
}

export interface KeepOptions {
  /** Told after every part, in bytes. */
  readonly onProgress?: (done: number, total: number) => void
  readonly signal?: AbortSignal
  /**
   * The person has the same bytes in a file elsewhere, such as the copy that is being opened. They may
   * then be kept in a quicker way, which a device without power in the next minute could undo.
   */
  readonly isSafeElsewhere?: boolean
  /** The bytes are those of this file from `at` on: many out of one file are read in one go. */
  readonly pieceOf?: { readonly file: Blob; readonly at: number }
}

/**
 * Bytes that were written, hashed and read back where files are, in a place that belongs to none of
 * them. There they wait until a person has said yes.
 */
export interface FileAside extends KeptFile {
  readonly place: string
  readonly name: string
}

/** A recording that is being made, or that was interrupted. */
export interface KeptRecording {
  readonly recording: string
  /** Media type as the recorder gave it. */
  readonly media: string
  /** What it was made for, as the screen that began it wrote it. */
  readonly purpose: string
  /** In bytes. */
  readonly size: number
  readonly seconds: number
  readonly at: number
}

/**
 * The attachments of one dossier, in parts of 1 MiB under the SHA-256 of the whole. A file is kept
 * before the operation that names it is written, so a dossier never names what was not confirmed.
 * Implementations: Dexie (the real one) and memory (tests); one contract suite holds both to this.
 */
export interface FileStore {
  /**
   * Keeps the bytes; `ok` only after all parts were confirmed, read back and found equal. Bytes that
   * are here already are not written again; they only become young again for `sweep`.
   */
  keep(bytes: Blob, options?: KeepOptions): Promise<Result<KeptFile, FileError>>
  /**
   * Takes in what was set aside, all at once and without copying it, as what the person has elsewhere
   * (`KeepOptions.isSafeElsewhere`). Gives what is here now; the rest is to be kept by `keep`, which
   * says what is the matter.
   */
  takeAside(asides: readonly FileAside[], signal?: AbortSignal): Promise<readonly FileId[]>
  /** The whole file with this media type; undefined when it is not here (yet). */
  read(file: FileId, media: string): Promise<Result<Blob | undefined, FileError>>
  /**
   * Part `n` of a file, from 0; undefined after the last. For copying without holding a file. The bytes
   * may be lent: whoever has used them can give them back by `returnBytes`.
   */
  readPart(file: FileId, n: number): Promise<Result<FilePart | undefined, FileError>>
  list(): Promise<Result<readonly ListedFile[], FileError>>
  /** A small picture of a file, for lists: a cache that may be empty at any time. */
  readThumbnail(file: FileId): Promise<Result<Blob | undefined, FileError>>
  keepThumbnail(file: FileId, picture: Blob): Promise<Result<void, FileError>>
  /** Takes files and their thumbnails away, now. Unknown ones are no error. */
  remove(files: readonly FileId[]): Promise<Result<void, FileError>>
  /** Takes away what `isNamed` denies and what was kept before `before` (ms since 1970). */
  sweep(
    isNamed: (file: FileId) => boolean,
    before: number,
  ): Promise<Result<readonly KeptFile[], FileError>>
  /** Adds to a recording, in order; the first part makes it. */
  addToRecording(
    about: Pick<KeptRecording, 'recording' | 'media' | 'purpose' | 'seconds'>,
    bytes: Blob,
  ): Promise<Result<void, FileError>>
  /** Recordings that were not finished or thrown away, youngest first. */
  readRecordings(): Promise<Result<readonly KeptRecording[], FileError>>
  readRecording(recording: string): Promise<Result<Blob | undefined, FileError>>
  dropRecording(recording: string): Promise<Result<void, FileError>>
  /** Calls after every change of files, thumbnails or recordings in this tab, until let go of. */
  subscribe(listener: () => void): () => void
  /** Lets go of the connection; afterwards only `destroy` may be called. */
  close(): void
  /** Erases all of it from this device. */
  destroy(): Promise<Result<void, FileError>>
}
