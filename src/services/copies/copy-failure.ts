import { SourceChanged } from '../../dossier-file/write-dossier-file.ts'
import type { CopyError } from './copy-desk.ts'
import { ScratchFailure } from './scratch.ts'

/** The expected failure that ended the writing or the reading back; throws again what is a bug. */
export function copyFailureOf(cause: unknown, signal: AbortSignal | undefined): CopyError {
  if (signal?.aborted) return { type: 'Cancelled' }
  if (cause instanceof ScratchFailure) return cause.error
  if (cause instanceof SourceChanged) return { type: 'FileDamaged', file: cause.sha256 }
  if (cause instanceof DOMException && cause.name === 'QuotaExceededError') {
    return { type: 'DiskFull' }
  }
  if (cause instanceof DOMException) return { type: 'StorageFailed', detail: cause.name }
  throw cause
}
