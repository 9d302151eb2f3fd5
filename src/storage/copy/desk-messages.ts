import type { Result } from '../../lib/result.ts'
import type { CopyError, CopyJob, CopyProgress } from '../../services/copies/copy-desk.ts'

/** What the page asks of the worker: one file, made under this name in the private folder. */
export interface DeskJob {
  readonly job: CopyJob
  /** Name of the database of the dossier whose files are read. */
  readonly database: string
  readonly name: string
}

/** What the worker says: that it is there, how far it is, and how it ended. */
export type DeskAnswer =
  | { readonly type: 'ready' }
  | { readonly type: 'progress'; readonly progress: CopyProgress }
  /** The file itself where it is in memory; undefined where it lies in the private folder. */
  | { readonly type: 'done'; readonly result: Result<Blob | undefined, CopyError> }
  | { readonly type: 'failed'; readonly reason: string }
