import { privateRoot } from '../../lib/private-root.ts'

/** Where copies are made, in the private file system of the origin; undefined where there is none. */
export async function privateFolder(): Promise<FileSystemDirectoryHandle | undefined> {
  try {
    return await (await privateRoot())?.getDirectoryHandle(folderName, { create: true })
  } catch (cause) {
    if (cause instanceof DOMException) return undefined
    throw cause
  }
}

const folderName = 'copies'

/** Where a locked file of this name lies open while it is read back. */
export function unpackedName(name: string): string {
  return `${name}-2`
}

/** Takes a file away; one that is not there or still in use is no error. */
export async function removeFrom(folder: FileSystemDirectoryHandle, name: string): Promise<void> {
  try {
    await folder.removeEntry(name)
  } catch (cause) {
    if (!(cause instanceof DOMException)) throw cause
  }
}
