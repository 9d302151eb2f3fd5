import { equalBytes } from '../../lib/equal-bytes.ts'
import type { FileId } from '../../services/evidence/file-store.ts'
import type { ChunkRow, FilesDatabase } from './files-database.ts'

/** All parts of a file. */
export function chunksOf(db: FilesDatabase, file: FileId) {
  return db.chunks.where('[file+n]').between([file, 0], [file, Infinity], true, true)
}

/**
 * Takes a file away with its parts and its thumbnail, inside the caller's transaction. Gives the name
 * of the slot that it was in: nothing names that any more, and it is to be taken away afterwards.
 */
export async function removeFile(db: FilesDatabase, file: FileId): Promise<string | undefined> {
  const row = await db.files.get(file)
  await Promise.all([
    db.files.delete(file),
    chunksOf(db, file).delete(),
    db.thumbnails.delete(file),
  ])
  return row?.slot
}

/** Takes away the parts of a file that is not whole; one that is whole stays. */
export async function removeUnfinished(db: FilesDatabase, file: FileId): Promise<void> {
  const row = await db.files.get(file)
  if (row?.isWhole === false) await removeFile(db, file)
}

/** True when the browser gives back what was written. */
export async function isBack(db: FilesDatabase, rows: readonly ChunkRow[]): Promise<boolean> {
  const back = await db.chunks.bulkGet(rows.map(({ file, n }) => [file, n]))
  return rows.every(({ bytes }, i) => {
    const found = back[i]?.bytes
    return found !== undefined && equalBytes(new Uint8Array(bytes), new Uint8Array(found))
  })
}
