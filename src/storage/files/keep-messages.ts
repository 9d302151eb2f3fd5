import type { Result } from '../../lib/result.ts'
import type { FileError, KeptFile } from '../../services/evidence/file-store.ts'

/** What the page asks of the worker that keeps files; `id` tells one file from another. */
export type KeepOrder =
  /** `at`: what the clock says, ms since 1970. */
  | {
      readonly type: 'keep'
      readonly id: number
      readonly bytes: Blob | FilePiece
      readonly at: number
      /** See `KeepOptions`. */
      readonly isSafeElsewhere: boolean
    }
  | { readonly type: 'stop'; readonly id: number }
  /** A file of which pieces will be kept, until the next message says that there are no more. */
  | { readonly type: 'open'; readonly whole: number; readonly file: Blob }
  | { readonly type: 'close'; readonly whole: number }
  /** Asks for nothing back: what can go into slots goes there, when nothing else is to be done. */
  | { readonly type: 'settle' }

/** So many bytes from `from` on of a file that was opened as `whole`. */
export interface FilePiece {
  readonly whole: number
  readonly from: number
  readonly size: number
}

/** What the worker says: once that it is there, then progress and one end for each file. */
export type KeepNews =
  | { readonly type: 'ready' }
  | {
      readonly type: 'progress'
      readonly id: number
      readonly done: number
      readonly total: number
    }
  | { readonly type: 'end'; readonly id: number; readonly result: Result<KeptFile, FileError> }
  /** It cannot work in this browser; the page must do it. */
  | { readonly type: 'unable'; readonly id: number; readonly reason: string }
