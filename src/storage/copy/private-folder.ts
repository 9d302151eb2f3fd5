/**
 * A folder of the origin's private file system; undefined where there is none, such as in a private
 * window, without https or in an old browser.
 */
export async function privateFolder(): Promise<FileSystemDirectoryHandle | undefined> {
  const { storage } = navigator as Partial<Pick<Navigator, 'storage'>>
  if (storage === undefined || !('getDirectory' in storage)) return undefined
  try {
    const root = await storage.getDirectory()
    return await root.getDirectoryHandle(folderName, { create: true })
  } catch (cause) {
    // A private window says so only now.
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
