import type { Result } from '../lib/result.ts'
import type { DevelopedPhoto, PhotoEdits, PhotoError } from '../services/evidence/photo-workshop.ts'

/** What the page asks of the photo worker. */
export interface PhotoJob {
  readonly file: Blob
  readonly edits: PhotoEdits
}

/** What the photo worker says: once that it is there, then one answer for each job. */
export type PhotoAnswer =
  | { readonly type: 'ready' }
  | { readonly type: 'done'; readonly result: Result<DevelopedPhoto, PhotoError> }
  /** It cannot work in this browser; the page must do it. */
  | { readonly type: 'unable'; readonly reason: string }
