import { err, ok, type Result } from '../../lib/result.ts'
import { readLimits } from '../../dossier-file/format.ts'
import type { Manifest } from '../../dossier-file/manifest.ts'
import { sealFile } from '../../dossier-file/seal-file.ts'
import {
  SourceChanged,
  writeDossierFile,
  type WrittenFile,
} from '../../dossier-file/write-dossier-file.ts'
import { checkCopy } from './check-copy.ts'
import { copyFailureOf, openScratch } from './copy-failure.ts'
import { allFiles, isSoundHere, type BuildTools } from './copy-bytes.ts'
import type { CheckedFile, CopyError, CopyJob, DeskOptions } from './copy-desk.ts'
import { filePartBytes, type FileError, type FileId } from '../evidence/file-store.ts'
import { pour } from './pour.ts'
import { createReadAhead, type ReadPart } from './read-ahead.ts'

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
  const written = await writeCopy(job, tools, options)
  if (!written.ok) return written
  const checked = await checkCopy(written.value, job, tools, options)
  if (checked.ok) return written
  await written.value.discard()
  return checked
}

/** The first half of `buildCopy`: the file is written, and nobody has read it back yet. */
export async function writeCopy(
  job: CopyJob,
  tools: BuildTools,
  { onProgress, signal }: DeskOptions = {},
): Promise<Result<CheckedFile, CopyError>> {
  // In the order of their names in the file, which begin with their hash.
  const order = [...allFiles(job)].sort((a, b) => (a.file < b.file ? -1 : 1))
  const sources = createSources(createReadAhead(tools.files, order))
  const opened = await openScratch(tools.scratch, signal)
  if (!opened.ok) return opened
  const made = opened.value
  try {
    signal?.throwIfAborted()
    const plain = writeJob(job, sources)
    if (job.seal) onProgress?.({ phase: 'lock', done: 0, total: 0 })
    const { stream, size } = job.seal ? await sealFile(plain, job.seal, tools.locksmith) : plain
    if (isPastLimit(size, plain.manifest)) {
      await made.discard()
      return err({ type: 'CopyPastLimit', size })
    }
    await pour(stream, made, (done) => onProgress?.({ phase: 'write', done, total: size }), signal)
    return ok({ bytes: await made.finish(), discard: () => made.discard() })
  } catch (cause) {
    await made.discard()
    const stopped = signal?.aborted ? undefined : sources.fault()
    const error = stopped ?? copyFailureOf(cause, signal)
    return error.type === 'FileDamaged' ? damagedOf(job, tools, error.file) : err(error)
  }
}

/** The manifest does not list itself. */
function isPastLimit(size: number, { entries }: Manifest): boolean {
  return size > readLimits.file || entries.length + 1 > readLimits.entries
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
      if (part.ok && part.value !== undefined) yield part.value
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
