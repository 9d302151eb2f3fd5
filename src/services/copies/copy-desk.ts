import type { Json } from '../../lib/json.ts'
import type { Result } from '../../lib/result.ts'
import type { Log } from '../../domain/log/log.ts'
import type { Purpose } from '../../dossier-file/format.ts'
import type { LeftOut } from '../../dossier-file/manifest.ts'
import type { ReadError } from '../../dossier-file/read-error.ts'
import type { SealKeys } from '../../dossier-file/seal-file.ts'
import type { FileError, FileId } from '../evidence/file-store.ts'
import type { ForeignEntry } from '../opening/foreign-parts.ts'

/** All that a file is made of; what has many bytes is named and read when its turn has come. */
export interface CopyJob {
  readonly purpose: Purpose
  readonly dossier: string
  readonly writer: string
  readonly app: string
  /** Ms since 1970. */
  readonly at: number
  readonly reason?: string | undefined
  readonly keepUntil?: string | undefined
  readonly log: Log
  /** `index.html`. */
  readonly page?: string | undefined
  readonly attachments: readonly NamedFile[]
  readonly leftOut: readonly LeftOut[]
  readonly extras: readonly Pick<ForeignEntry, 'name' | 'sha256' | 'size'>[]
  readonly unknownKeys: Readonly<Record<string, Json>>
  /** Given: the file is locked with it. */
  readonly seal?: SealKeys | undefined
}

/** A file of the dossier that goes along. */
export interface NamedFile {
  readonly file: FileId
  /** In bytes. */
  readonly size: number
  readonly media: string
}

/**
 * How far it is. `lock` turns the passphrase into a key, and nobody can tell how far that is: both
 * numbers are 0. The others count bytes.
 */
export interface CopyProgress {
  readonly phase: 'lock' | 'write' | 'check'
  readonly done: number
  readonly total: number
}

export type CopyError =
  | FileError
  /** Kept bytes that are not what they were: leave these out, say so, and make it again. */
  | { readonly type: 'AttachmentsDamaged'; readonly files: readonly FileId[] }
  /** What was read back is not what was written. The file is thrown away. */
  | { readonly type: 'CopyDamaged'; readonly part: string }
  /** More than this device can hold in memory, and it has no other place. In bytes. */
  | { readonly type: 'CopyTooLarge'; readonly size: number }
  /** More than one dossier file can hold: no reader would take it. Nothing was written. In bytes. */
  | { readonly type: 'CopyPastLimit'; readonly size: number }

/** A file that was read back: every operation, erasure and attachment in it is the one here. */
export interface CheckedFile {
  /** The whole file. May lie on the disk of this device, so it is gone after `discard`. */
  readonly bytes: Blob
  /** Takes it away from this device. */
  readonly discard: () => Promise<void>
}

export interface DeskOptions {
  readonly onProgress?: ((progress: CopyProgress) => void) | undefined
  readonly signal?: AbortSignal | undefined
}

/** Where files are made and checked, aside from the page so that it stays quick. */
export interface CopyDesk {
  make(job: CopyJob, options?: DeskOptions): Promise<Result<CheckedFile, CopyError>>
}

/** What reading back said, as what it means for a copy. */
export function copyErrorOf(error: ReadError): CopyError {
  if (error.type === 'Cancelled' || error.type === 'FileUnreadable') return error
  return { type: 'CopyDamaged', part: 'part' in error ? error.part : error.type }
}
