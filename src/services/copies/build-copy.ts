import { err, ok, type Result } from '../../lib/result.ts'
import { sealFile } from '../../dossier-file/seal-file.ts'
import {
  SourceChanged,
  writeDossierFile,
  type WrittenFile,
} from '../../dossier-file/write-dossier-file.ts'
import { checkCopy } from './check-copy.ts'
import { allFiles, isSoundHere, type BuildTools } from './copy-bytes.ts'
import type { CheckedFile, CopyError, CopyJob, DeskOptions } from './copy-desk.ts'
import { filePartBytes, type FileError, type FileId } from '../evidence/file-store.ts'
import { pour } from './pour.ts'
import { createReadAhead, type ReadPart } from './read-ahead.ts'
import { ScratchFailure } from './scratch.ts'

/**
 * Writes a dossier file part by part, reads all of it back and compares it with the job. `ok` only
 * when every hash, operation and erasure is the same; otherwise the file is thrown away. Memory
 * stays flat. Long work: run it in a worker.
 */
export async function buildCopy(
  job: CopyJob,
  tools: BuildTools,
  options: DeskOptions = {},
): Promise<Result<CheckedFile, CopyError>> {
  const { onProgress, signal } = options
  // In the order of their names in the file, which begin with their hash.
  const order = [...allFiles(job)].sort((a, b) => (a.file < b.file ? -1 : 1))
  const sources = createSources(createReadAhead(tools.files, order))
  const made = await tools.scratch.open()
  try {
    signal?.throwIfAborted()
    const plain = writeJob(job, sources)
    if (job.seal) onProgress?.({ phase: 'lock', done: 0, total: 0 })
    const { stream, size } = job.seal ? await sealFile(plain, job.seal) : plain
    await pour(stream, made, (done) => onProgress?.({ phase: 'write', done, total: size }), signal)
    const bytes = await made.finish()
    const checked = await checkCopy(bytes, job, tools, options)
    if (checked.ok) return ok({ bytes, discard: () => made.discard() })
    await made.discard()
    return err(checked.error)
  } catch (cause) {
    await made.discard()
    const error = failureOf(cause, sources.fault(), signal)
    return error.type === 'FileDamaged' ? damagedOf(job, tools, error.file) : err(error)
  }
}

function writeJob(
  { reason, keepUntil, page, attachments, extras, ...job }: CopyJob,
  sources: ReturnType<typeof createSources>,
): WrittenFile {
  return writeDossierFile({
    ...job,
    ...(reason !== undefined && { reason }),
    ...(keepUntil !== undefined && { keepUntil }),
    ...(page !== undefined && { page }),
    attachments: attachments.map(({ file, size, media }) => ({ ...sources.of(file, size), media })),
    extras: extras.map(({ name, sha256, size }) => ({ ...sources.of(sha256, size), name })),
  })
}

/** The bytes of kept files, and the first thing that went wrong with one. */
function createSources(readPart: ReadPart) {
  let fault: FileError | undefined

  async function* read(file: FileId, size: number): AsyncGenerator<Uint8Array, void> {
    const count = Math.ceil(size / filePartBytes)
    for (let n = 0; n < count; n++) {
      const part = await readPart(file, n)
      if (part.ok && part.value !== undefined) yield new Uint8Array(part.value)
      else {
        fault ??= part.ok ? { type: 'FileDamaged', file } : part.error
        throw new SourceChanged(file)
      }
    }
  }
  return {
    of: (file: FileId, size: number) => ({ sha256: file, size, open: () => read(file, size) }),
    fault: () => fault,
  }
}

function failureOf(
  cause: unknown,
  fault: FileError | undefined,
  signal: AbortSignal | undefined,
): CopyError {
  if (signal?.aborted) return { type: 'Cancelled' }
  if (fault !== undefined) return fault
  if (cause instanceof ScratchFailure) return cause.error
  if (cause instanceof SourceChanged) return { type: 'FileDamaged', file: cause.sha256 }
  if (cause instanceof DOMException && cause.name === 'QuotaExceededError') {
    return { type: 'DiskFull' }
  }
  if (cause instanceof DOMException) return { type: 'StorageFailed', detail: cause.name }
  throw cause
}

/** One was found damaged while writing: looks at all, so that there is one new try and not many. */
async function damagedOf(
  job: CopyJob,
  tools: Pick<BuildTools, 'files'>,
  first: FileId,
): Promise<Result<never, CopyError>> {
  const files = new Set([first])
  for (const { file, size } of allFiles(job)) {
    if (!(await isSoundHere(tools.files, file, size))) files.add(file)
  }
  return err({ type: 'AttachmentsDamaged', files: [...files] })
}
