import type { ByteSource } from '../../lib/byte-source.ts'
import { canonicalJson } from '../../lib/json.ts'
import { err, ok, type Result } from '../../lib/result.ts'
import { canonicalLog } from '../../domain/log/log.ts'
import { checkAttachments, readStored } from '../../dossier-file/check-attachments.ts'
import { entryNames } from '../../dossier-file/format.ts'
import { openSealedFile } from '../../dossier-file/open-sealed-file.ts'
import {
  readDossierFile,
  readErrorOf,
  type DossierFile,
} from '../../dossier-file/read-dossier-file.ts'
import { ReadFailure } from '../../dossier-file/read-error.ts'
import type { SealKeys } from '../../dossier-file/seal-file.ts'
import { allFiles, isSoundHere, type BuildTools } from './copy-bytes.ts'
import { copyErrorOf, type CopyError, type CopyJob, type DeskOptions } from './copy-desk.ts'
import { copyFailureOf } from './copy-failure.ts'
import { pour } from './pour.ts'

/** A file that was made, and a quicker way to read it than the Blob, where there is one. */
interface Made {
  readonly bytes: Blob
  readonly source?: () => Promise<ByteSource | undefined> | undefined
}

interface CheckOptions extends DeskOptions {
  readonly source?: ByteSource
}

/**
 * Reads a file that was just made as any reader would, and compares all of it with the job. Long
 * work: run it in a worker.
 */
export async function checkCopy(
  made: Made,
  job: CopyJob,
  tools: BuildTools,
  options: DeskOptions = {},
): Promise<Result<undefined, CopyError>> {
  try {
    return await check(made, job, tools, options)
  } catch (cause) {
    return err(copyFailureOf(cause, options.signal))
  }
}

async function check(
  made: Made,
  job: CopyJob,
  tools: BuildTools,
  options: DeskOptions,
): Promise<Result<undefined, CopyError>> {
  const source = await made.source?.()
  try {
    const how = { ...options, ...(source && { source }) }
    return await (job.seal
      ? checkSealed(made.bytes, { ...job, seal: job.seal }, tools, how)
      : checkPlain(made.bytes, job, tools, how))
  } finally {
    source?.close()
  }
}

async function checkSealed(
  bytes: Blob,
  job: CopyJob & { readonly seal: SealKeys },
  tools: BuildTools,
  options: CheckOptions,
): Promise<Result<undefined, CopyError>> {
  const { signal, source, onProgress } = options
  onProgress?.({ phase: 'lock', done: 0, total: 0 })
  const open = await openSealedFile(bytes, job.seal, {
    locksmith: tools.locksmith,
    ...(signal && { signal }),
    ...(source && { source }),
  })
  if (!open.ok) return err(copyErrorOf(open.error))
  const inner = await tools.scratch.open({ isBrief: true })
  try {
    const tell = (done: number) => onProgress?.({ phase: 'check', done, total: 2 * bytes.size })
    await pour(open.value, inner, tell, signal)
    const half = (progress: { readonly done: number; readonly total: number }) =>
      tell(bytes.size + (progress.done / Math.max(progress.total, 1)) * bytes.size)
    const unsealed = { bytes: await inner.finish(), source: () => inner.source?.() }
    return await check(unsealed, { ...job, seal: undefined }, tools, { signal, onProgress: half })
  } catch (cause) {
    if (cause instanceof ReadFailure) return err(copyErrorOf(cause.error))
    throw cause
  } finally {
    await inner.discard()
  }
}

async function checkPlain(
  bytes: Blob,
  job: CopyJob,
  tools: BuildTools,
  { onProgress, signal, source }: CheckOptions,
): Promise<Result<undefined, CopyError>> {
  const reading = { ...(signal && { signal }), ...(source && { source }) }
  const read = await readDossierFile(bytes, reading)
  if (!read.ok) return err(copyErrorOf(read.error))
  const other = differenceWith(read.value, job)
  if (other !== undefined) return err({ type: 'CopyDamaged', part: other })
  const report = await checkAttachments(read.value, {
    ...reading,
    onProgress: (done, total) => onProgress?.({ phase: 'check', done, total }),
  })
  if (!report.ok) return err(copyErrorOf(report.error))
  const wrong = [
    ...report.value.damaged.map(({ sha256 }) => sha256),
    ...(await wrongExtras(read.value, signal)),
  ]
  return wrong.length === 0 ? ok(undefined) : blame(wrong, job, tools)
}

/** Name of the first part that is not what the job says; what has its own hash comes later. */
function differenceWith(file: DossierFile, job: CopyJob): string | undefined {
  if (file.unsoundCount > 0 || canonicalLog(file.log) !== canonicalLog(job.log)) return 'log'
  const found = new Set([...file.attachments, ...file.extras].map(({ sha256 }) => sha256))
  const lacking = allFiles(job).find((one) => !found.has(one.file))
  if (lacking !== undefined) return lacking.file
  const { manifest } = file
  const about = [manifest.purpose, manifest.dossier, manifest.made.writer, file.unknownKeys]
  const wanted = [job.purpose, job.dossier, job.writer, job.unknownKeys]
  return canonicalJson(about) === canonicalJson(wanted) ? undefined : entryNames.manifest
}

async function wrongExtras(file: DossierFile, signal?: AbortSignal): Promise<string[]> {
  const wrong: string[] = []
  for (const part of file.extras) {
    try {
      let size = 0
      for await (const bytes of readStored(file.file, part, signal)) size += bytes.length
      if (size !== part.entry.size) wrong.push(part.sha256)
    } catch (cause) {
      if (readErrorOf(cause, signal).type !== 'Damaged') throw cause
      wrong.push(part.sha256)
    }
  }
  return wrong
}

/** Whether the kept bytes were wrong already, or only those in the file that was made. */
async function blame(
  wrong: readonly string[],
  job: CopyJob,
  { files }: BuildTools,
): Promise<Result<never, CopyError>> {
  for (const { file, size } of allFiles(job)) {
    if (!wrong.includes(file) || !(await isSoundHere(files, file, size))) continue
    return err({ type: 'CopyDamaged', part: file })
  }
  return err({ type: 'AttachmentsDamaged', files: wrong })
}
