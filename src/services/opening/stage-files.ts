import { storedBlob } from '../../dossier-file/check-attachments.ts'
import { readErrorOf, type StoredPart } from '../../dossier-file/read-dossier-file.ts'
import { err, ok, type Result } from '../../lib/result.ts'
import type { FileError, FileId, FileStore } from '../evidence/file-store.ts'
import type { ReadFile } from './dossier-reader.ts'

export interface TakeOptions {
  /** In bytes of attachments. */
  readonly onProgress?: (done: number, total: number) => void
  readonly signal?: AbortSignal
}

interface Staged {
  /** Files that were not here before. */
  readonly kept: readonly FileId[]
  /** What of the file is here now. */
  readonly parts: readonly StoredPart[]
}

/** So many bytes are on their way into the store at once, or one file that has more. */
const onTheWay = 24 * 2 ** 20

/**
 * Keeps every attachment and extra that is not here yet, several at once: a store that is given many
 * needs less time for each. After a failure or a stop nothing is on its way any more; `kept` says
 * what is here now and was not before.
 */
export async function stageFiles(
  files: FileStore,
  { file, sound }: Pick<ReadFile, 'file' | 'sound'>,
  { onProgress, signal }: TakeOptions,
): Promise<Result<Staged, { error: FileError; kept: readonly FileId[] }>> {
  const listed = await files.list()
  if (!listed.ok) return err({ error: listed.error, kept: [] })
  const here = new Set(listed.value.map((one) => one.file))
  const wanted = [...sound.map(({ part }) => part), ...file.extras]
  const total = wanted.reduce((sum, { entry }) => sum + entry.size, 0)
  const kept: FileId[] = []
  const running = new Set<Promise<void>>()
  let error: FileError | undefined
  let busy = 0
  let done = 0

  async function keep(part: StoredPart): Promise<void> {
    const { size } = part.entry
    let told = 0
    const tell = (bytes: number) => {
      done += bytes - told
      told = bytes
      onProgress?.(done, total)
    }
    const stored = await keepPart(files, file.file, part, signal, tell)
    busy -= size
    if (!stored.ok) {
      error ??= stored.error
      return
    }
    kept.push(stored.value)
    tell(size)
  }

  // The same bytes may stand in a file under two names.
  const coming = new Set<FileId>()
  for (const part of wanted) {
    const { size } = part.entry
    if (here.has(part.sha256) || coming.has(part.sha256)) {
      done += size
      continue
    }
    while (busy > 0 && busy + size > onTheWay) await Promise.race(running)
    if (signal?.aborted) error ??= { type: 'Cancelled' }
    if (error !== undefined) break
    coming.add(part.sha256)
    busy += size
    const work: Promise<void> = keep(part).finally(() => running.delete(work))
    running.add(work)
  }
  await Promise.all(running)
  if (error !== undefined) return err({ error, kept })
  onProgress?.(done, total)
  for (const one of kept) here.add(one)
  // Bytes that became others since they were checked are somebody else's: nothing names them.
  return ok({ kept, parts: wanted.filter(({ sha256 }) => here.has(sha256)) })
}

async function keepPart(
  files: FileStore,
  file: Blob,
  part: StoredPart,
  signal: AbortSignal | undefined,
  onProgress: (done: number) => void,
): Promise<Result<FileId, FileError>> {
  let blob: Blob
  try {
    blob = await storedBlob(file, part, signal)
  } catch (cause) {
    // It was whole when it was checked: the file is gone or was changed under us.
    const { type } = readErrorOf(cause, signal)
    return err({ type: type === 'Cancelled' ? type : 'FileUnreadable' })
  }
  const kept = await files.keep(blob, { onProgress, ...(signal && { signal }) })
  return kept.ok ? ok(kept.value.file) : kept
}
