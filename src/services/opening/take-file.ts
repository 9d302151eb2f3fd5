import { err, ok, type Result } from '../../lib/result.ts'
import { storedBlob } from '../../dossier-file/check-attachments.ts'
import type { StoredPart } from '../../dossier-file/read-dossier-file.ts'
import { readErrorOf } from '../../dossier-file/read-dossier-file.ts'
import type { ReadFile } from './dossier-reader.ts'
import type { FileError, FileId, FileStore } from '../evidence/file-store.ts'
import { addForeign } from './foreign-parts.ts'
import { accountOfMerge } from './merge-account.ts'
import { readNamedFiles } from '../evidence/named-files.ts'
import { filesErasedBy, removeUnnamed } from '../evidence/remove-unnamed.ts'
import type { AdoptedTools } from '../session.ts'
import type { TakeReport } from './take-report.ts'

export interface TakeOptions {
  /** In bytes of attachments. */
  readonly onProgress?: (done: number, total: number) => void
  readonly signal?: AbortSignal
}

/**
 * Takes a file over into the dossier that is open: attachments first, invisible until something
 * names them; then one transaction with the log, what later versions added, and the mark that it is
 * done. Until that one completed nothing has changed; a failure or a stop leaves nothing behind.
 */
export async function takeFile(
  services: AdoptedTools,
  read: ReadFile,
  options: TakeOptions = {},
): Promise<Result<TakeReport, FileError>> {
  const { store, clock } = services
  const { files } = await services.evidence()
  const { manifest, log } = read.file
  const before = await store.readLog()
  if (!before.ok) return before
  const staged = await stage(files, read, options)
  if (!staged.ok) {
    await takeBack(services, files, staged.error.kept)
    return err(staged.error.error)
  }
  const { kept, parts } = staged.value
  const made = manifest.made
  const merged = await store.merge(log, {
    foreign: addForeign({ ...read.file, extras: parts.filter(isExtra) }),
    note: {
      at: clock.now(),
      made: made.at,
      writer: made.writer,
      purpose: manifest.purpose,
    },
  })
  if (!merged.ok) {
    await takeBack(services, files, kept)
    return merged
  }
  // What was erased on another device leaves this one too, as if it had been erased here.
  await removeUnnamed(services, filesErasedBy(log, before.value))
  const after = await store.readLog()
  if (!after.ok) return after
  return ok({
    account: accountOfMerge(before.value, log, after.value, merged.value.rescued),
    made: Date.parse(made.at),
    purpose: manifest.purpose,
    attachments: parts.filter((part) => !isExtra(part)).length,
    missing: read.damaged.length + manifest.leftOut.length,
  })
}

interface Staged {
  /** Files that were not here before. */
  readonly kept: readonly FileId[]
  /** What of the file is here now. */
  readonly parts: readonly StoredPart[]
}

/** Keeps every attachment and extra that is not here yet; on failure tells what was kept. */
async function stage(
  files: FileStore,
  { file, sound }: ReadFile,
  { onProgress, signal }: TakeOptions,
): Promise<Result<Staged, { error: FileError; kept: readonly FileId[] }>> {
  const listed = await files.list()
  if (!listed.ok) return err({ error: listed.error, kept: [] })
  const here = new Set(listed.value.map((one) => one.file))
  const wanted = [...sound.map(({ part }) => part), ...file.extras]
  const total = wanted.reduce((sum, { entry }) => sum + entry.size, 0)
  const kept: FileId[] = []
  const parts: StoredPart[] = []
  let done = 0
  for (const part of wanted) {
    if (signal?.aborted) return err({ error: { type: 'Cancelled' }, kept })
    if (!here.has(part.sha256)) {
      const before = done
      const stored = await keepPart(files, file.file, part, signal, (bytes) =>
        onProgress?.(before + bytes, total),
      )
      if (!stored.ok) return err({ error: stored.error, kept })
      kept.push(stored.value)
      here.add(stored.value)
    }
    // Bytes that became others since they were checked are somebody else's: nothing names them.
    if (here.has(part.sha256)) parts.push(part)
    done += part.entry.size
    onProgress?.(done, total)
  }
  return ok({ kept, parts })
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

/** Gives back the room of what was kept for nothing; what the dossier names stays. */
async function takeBack(
  services: Pick<AdoptedTools, 'store'>,
  files: FileStore,
  kept: readonly FileId[],
): Promise<void> {
  const named = await readNamedFiles(services)
  // What cannot be told now is swept later, like everything that nothing names.
  if (named.ok) await files.remove(kept.filter((file) => !named.value.has(file)))
}

function isExtra({ entry }: StoredPart): boolean {
  return entry.name.startsWith('x-')
}
