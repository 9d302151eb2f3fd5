import { ok, type Result } from '../../lib/result.ts'
import type { FileError, FileId, KeptFile } from '../../services/evidence/file-store.ts'
import { removeFile, removeUnfinished } from './file-rows.ts'
import type { FilesConnection } from './files-connection.ts'
import type { FileSlots } from './slots/open-slots.ts'

/** After this long, in ms, nobody is still writing a file that is not whole. */
const unfinishedMs = 24 * 60 * 60 * 1000

/**
 * Takes away files that nothing names and that are old, what interrupted writing left, and
 * thumbnails without a file. One transaction for each, so that nobody waits long; each looks again,
 * because a file may have become young meanwhile.
 */
export async function sweepFiles(
  { read, write }: FilesConnection,
  isNamed: (file: FileId) => boolean,
  before: number,
  now: number,
  slots: Pick<FileSlots, 'discard' | 'sweep'>,
): Promise<Result<readonly KeptFile[], FileError>> {
  const rows = await read((db) => db.files.toArray())
  if (!rows.ok) return rows
  const gone: KeptFile[] = []
  for (const { file, size, at, isWhole } of rows.value) {
    if (!isWhole) {
      if (at >= now - unfinishedMs) continue
      const removed = await write((db) => removeUnfinished(db, file))
      if (!removed.ok) return removed
    } else if (at < before && !isNamed(file)) {
      const removed = await write(async (db) => {
        const row = await db.files.get(file)
        if (row === undefined || row.at >= before) return undefined
        return { slot: await removeFile(db, file) }
      })
      if (!removed.ok) return removed
      if (removed.value === undefined) continue
      await slots.discard([removed.value.slot])
      gone.push({ file, size })
    }
  }
  const cleared = await write(async (db) => {
    const here = new Set(await db.files.toCollection().primaryKeys())
    const pictures = await db.thumbnails.toCollection().primaryKeys()
    await db.thumbnails.bulkDelete(pictures.filter((file) => !here.has(file) && !isNamed(file)))
  })
  if (!cleared.ok) return cleared
  await slots.sweep(now)
  return ok(gone)
}
