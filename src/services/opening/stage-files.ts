import { storedBlob } from '../../dossier-file/check-attachments.ts'
import { readErrorOf, type StoredPart } from '../../dossier-file/read-dossier-file.ts'
import { mapWithin } from '../../lib/map-within.ts'
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
const onTheWay = 12 * 2 ** 20

/**
 * Keeps every attachment and extra that is not here yet, several at once: a store that is given many
 * needs less time for each. After a failure or a stop nothing is on its way any more; `kept` says
 * what is here now and was not before.
 */
export async function stageFiles(
  files: FileStore,
  { file, sound, aside }: Pick<ReadFile, 'file' | 'sound' | 'aside'>,
  { onProgress, signal }: TakeOptions,
): Promise<Result<Staged, { error: FileError; kept: readonly FileId[] }>> {
  const listed = await files.list()
  if (!listed.ok) return err({ error: listed.error, kept: [] })
  /** Those that are being kept now, too. */
  const here = new Set(listed.value.map((one) => one.file))
  const wanted = [...sound.map(({ part }) => part), ...file.extras]
  const total = wanted.reduce((sum, { entry }) => sum + entry.size, 0)
  const taken = await files.takeAside(
    aside.filter((one) => !here.has(one.file)),
    signal,
  )
  for (const one of taken) here.add(one)
  const kept = [...taken]
  let error: FileError | undefined
  let done = 0

  async function keep(part: StoredPart): Promise<void> {
    if (signal?.aborted) error ??= { type: 'Cancelled' }
    if (error !== undefined) return
    let told = 0
    const tell = (bytes: number) => {
      done += bytes - told
      told = bytes
      onProgress?.(done, total)
    }
    // The same bytes may stand in a file under two names.
    if (!here.has(part.sha256)) {
      here.add(part.sha256)
      const stored = await keepPart(files, file.file, part, signal, tell)
      if (stored.ok) kept.push(stored.value)
      else error ??= stored.error
    }
    tell(part.entry.size)
  }

  await mapWithin(wanted, { most: onTheWay, weigh: ({ entry }) => entry.size }, keep)
  if (error !== undefined) return err({ error, kept })
  // Bytes that became others since they were checked are somebody else's: nothing names them.
  const whole = new Set([...listed.value.map((one) => one.file), ...kept])
  return ok({ kept, parts: wanted.filter(({ sha256 }) => whole.has(sha256)) })
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
  // The person has the file that is being opened.
  const more = {
    isSafeElsewhere: true,
    ...(part.entry.method === 0 && { pieceOf: { file, at: part.entry.start } }),
    ...(signal && { signal }),
  }
  const kept = await files.keep(blob, { onProgress, ...more })
  return kept.ok ? ok(kept.value.file) : kept
}
