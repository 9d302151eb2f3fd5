import type { Result } from '../../lib/result.ts'
import type { CopyError, CopyJob, CopyProgress } from '../../services/copies/copy-desk.ts'

/** What the page asks of a worker: to write a file, or to read one back and compare it. */
export interface DeskJob {
  readonly job: CopyJob
  /** Name of the database of the dossier whose files are read. */
  readonly database: string
  /** Under this name in the private folder; what reading it back needs lies beside it. */
  readonly name: string
  /** Also where the browser has a private folder: when that is full, a small file fits in memory. */
  readonly isInMemory: boolean
  /** Given: this was written, and is to be read back. */
  readonly written?: Blob
}

/** What the worker says: that it is there, how far it is, and how it ended. */
export type DeskAnswer =
  | { readonly type: 'ready' }
  | { readonly type: 'progress'; readonly progress: CopyProgress }
  /** The file that was written; nothing when one was read back. */
  | { readonly type: 'done'; readonly result: Result<Blob | undefined, CopyError> }
  | { readonly type: 'failed'; readonly reason: string }
