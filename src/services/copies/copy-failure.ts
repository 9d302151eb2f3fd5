import { SourceChanged } from '../../dossier-file/write-dossier-file.ts'
import { err, ok, type Result } from '../../lib/result.ts'
import type { CopyError } from './copy-desk.ts'
import { ScratchFailure, type Scratch, type ScratchFile } from './scratch.ts'

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

/** A place to write in; on a disk that is quite full an empty file is too much already. */
export async function openScratch(
  scratch: Scratch,
  signal: AbortSignal | undefined,
): Promise<Result<ScratchFile, CopyError>> {
  try {
    return ok(await scratch.open())
  } catch (cause) {
    return err(copyFailureOf(cause, signal))
  }
}
