import { wait } from '../../wait.ts'

// [Note: slots] A slot is one file in the private file system of the browser with the bytes of one
// attachment. A slot is written once, read back, and only then named by the row of its attachment;
// what no row names is nothing. See decisions/0027.

/** Holds a folder for each database of files; whoever clears the private file system leaves it. */
export const slotsRootName = 'attachments'

/** Pauses before it is tried again to take away what is still open somewhere, in ms. */
const againMs = [20, 100, 400, 1500]

/** The slots of the files database of this name, in `root`; made when it is missing. */
export async function slotFolder(
  root: FileSystemDirectoryHandle,
  database: string,
): Promise<FileSystemDirectoryHandle> {
  const all = await root.getDirectoryHandle(slotsRootName, { create: true })
  return all.getDirectoryHandle(folderNameOf(database), { create: true })
}

/** Takes the folder away with all that is in it; false when something in it stayed open. */
export async function deleteSlotFolder(
  root: FileSystemDirectoryHandle,
  database: string,
): Promise<boolean> {
  const isGone = await untilGone(async () => {
    const all = await root.getDirectoryHandle(slotsRootName)
    await all.removeEntry(folderNameOf(database), { recursive: true })
  })
  if (isGone) await deleteWhenEmpty(root)
  return isGone
}

/** After the last dossier nothing stays behind, not even that there were folders. */
async function deleteWhenEmpty(root: FileSystemDirectoryHandle): Promise<void> {
  try {
    await root.removeEntry(slotsRootName)
  } catch (cause) {
    // Refused while folders of others are in it, and not there when another tab was first.
    if (!(cause instanceof DOMException)) throw cause
  }
}

/** Takes one slot away; false when it stayed open: it is then taken by a sweep. */
export async function deleteSlot(
  folder: FileSystemDirectoryHandle,
  name: string,
): Promise<boolean> {
  return untilGone(() => folder.removeEntry(name))
}

/** The slot as a file; undefined when it is not there. */
export async function fileInSlot(
  folder: FileSystemDirectoryHandle,
  name: string,
): Promise<File | undefined> {
  try {
    return await (await folder.getFileHandle(name)).getFile()
  } catch (cause) {
    if (isNotThere(cause)) return undefined
    throw cause
  }
}

type MovableFile = FileSystemFileHandle & {
  move?(to: FileSystemDirectoryHandle, name: string): Promise<void>
}

/**
 * Moves a slot out of a folder beside, as it is; false when it is not there, and in browsers that move
 * no files.
 */
export async function moveSlot(
  root: FileSystemDirectoryHandle,
  { aside, slot }: { readonly aside: string; readonly slot: string },
  to: FileSystemDirectoryHandle,
): Promise<boolean> {
  try {
    const all = await root.getDirectoryHandle(slotsRootName)
    const from = await all.getDirectoryHandle(folderNameOf(aside))
    const handle: MovableFile = await from.getFileHandle(slot)
    if (handle.move === undefined) return false
    await handle.move(to, slot)
    return true
  } catch (cause) {
    if (cause instanceof DOMException) return false
    throw cause
  }
}

/** A name of a database can hold what a folder's cannot. */
function folderNameOf(database: string): string {
  return encodeURIComponent(database)
}

async function untilGone(remove: () => Promise<void>): Promise<boolean> {
  for (const pause of [...againMs, undefined]) {
    try {
      await remove()
      return true
    } catch (cause) {
      if (isNotThere(cause)) return true
      if (!(cause instanceof DOMException)) throw cause
      if (pause !== undefined) await wait(pause)
    }
  }
  return false
}

function isNotThere(cause: unknown): boolean {
  return cause instanceof DOMException && cause.name === 'NotFoundError'
}
