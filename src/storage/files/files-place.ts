import { privateRoot } from '../../lib/private-root.ts'
import { err, ok, type Result } from '../../lib/result.ts'
import type { StoreError } from '../../services/dossier-store.ts'
import { deleteDatabase } from '../delete-database.ts'
import { filesName, type FilesPlace, type StorageEnv } from '../registry.ts'
import { toStoreError } from '../store-errors.ts'
import { deleteSlotFolder } from './slots/slot-folder.ts'

interface Bucket {
  readonly indexedDB: IDBFactory
  persist(): Promise<boolean>
  getDirectory?(): Promise<FileSystemDirectoryHandle>
}

/** How long other tabs may take to let go of files that are being erased, in ms. */
const deleteWithinMs = 5000

/**
 * Where files are kept: a storage bucket of their own, so that a browser which throws away a damaged
 * LevelDB never takes the log and the files together (see [Note: spare]); without buckets, beside
 * the log. What the person allowed for the site is asked for the bucket too.
 */
export async function filesPlace(beside: IDBFactory): Promise<FilesPlace> {
  const { storageBuckets, storage } = navigator as Partial<Pick<Navigator, 'storage'>> & {
    storageBuckets?: { open(name: string, options: object): Promise<Bucket> }
  }
  const bucket = await storageBuckets?.open('files', { durability: 'strict' })
  if (bucket === undefined) return { indexedDB: beside, root: () => privateRoot(storage) }
  if ((await storage?.persisted()) === true) await bucket.persist()
  return { indexedDB: bucket.indexedDB, root: () => privateRoot(bucket) }
}

/**
 * Deletes the files of the dossier whose database has this name; also when there never were any, or
 * when only another tab opened them.
 */
export async function deleteFiles(
  { files }: StorageEnv,
  name: string,
): Promise<Result<void, StoreError>> {
  if (files === undefined) return ok(undefined)
  return deleteFilesDatabase(filesName(name), files)
}

/** Deletes a database of files by its own name, and then its slots: nothing names them any more. */
export async function deleteFilesDatabase(
  database: string,
  files: () => Promise<FilesPlace>,
): Promise<Result<void, StoreError>> {
  try {
    const place = await files()
    const deleted = await deleteDatabase(database, place.indexedDB, deleteWithinMs)
    if (!deleted.ok) return deleted
    const root = await place.root()
    const isGone = root === undefined || (await deleteSlotFolder(root, database))
    return isGone ? ok(undefined) : err({ type: 'Blocked' })
  } catch (cause) {
    return err(toStoreError(cause))
  }
}
