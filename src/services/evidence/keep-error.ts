import type { FileError } from './file-store.ts'
import type { PhotoError } from './photo-workshop.ts'
import type { SaveError } from '../save-error.ts'

/**
 * Why a file did not become evidence. Nothing of it was kept, and the person still has the file.
 * Each type has its sentence among the evidence texts of `i18n`.
 */
export type KeepError =
  | SaveError
  | FileError
  | PhotoError
  /** More than `evidenceLimits` allow for its type. */
  | { readonly type: 'FileTooLarge'; readonly megabytes: number }
  /** Not even looked at: no photo of a camera is so large. */
  | { readonly type: 'PhotoTooLarge'; readonly megabytes: number }
  /** Longer than `evidenceLimits.videoSeconds`. */
  | { readonly type: 'FilmTooLong'; readonly seconds: number }
  /** The browser could not read the file: it was moved, or its stick was pulled out. */
  | { readonly type: 'FileUnreadable' }
