import type { OpenError, ReadProgress } from '../../services/opening/dossier-reader.ts'
import type { FileError } from '../../services/evidence/file-store.ts'
import type { Inspection } from '../../services/opening/open-file.ts'

/** What can go wrong while a file is opened or taken over; nothing has changed then. */
export type OpeningError = OpenError | FileError

/** How far the opening of one file is. */
export type Stage =
  | { readonly at: 'pick' }
  | { readonly at: 'reading'; readonly progress: ReadProgress | undefined }
  | { readonly at: 'locked'; readonly wrong?: string | undefined }
  | { readonly at: 'failed'; readonly error: OpeningError }
  | { readonly at: 'seen'; readonly inspection: Inspection }
  | { readonly at: 'taking'; readonly done: number; readonly total: number }
