import { err, ok, type Result } from '../../lib/result.ts'
import type { StoredPart } from '../../dossier-file/read-dossier-file.ts'
import type { ReadFile } from './dossier-reader.ts'
import type { FileError, FileId, FileStore } from '../evidence/file-store.ts'
import { addForeign } from './foreign-parts.ts'
import { accountOfMerge } from './merge-account.ts'
import { stageFiles, type TakeOptions } from './stage-files.ts'
import { readNamedFiles } from '../evidence/named-files.ts'
import { filesErasedBy, removeUnnamed } from '../evidence/remove-unnamed.ts'
import type { AdoptedTools } from '../session.ts'
import type { TakeReport } from './take-report.ts'

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
  const staged = await stageFiles(files, read, options)
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
