/** What has a private file system: the origin, or one of its storage buckets. */
interface WithFiles {
  getDirectory?(): Promise<FileSystemDirectoryHandle>
}

/**
 * The root of a private file system, of the origin unless told; undefined where there is none, such
 * as in a private window, without https or in an old browser.
 */
export async function privateRoot(
  storage: WithFiles | undefined = originStorage(),
): Promise<FileSystemDirectoryHandle | undefined> {
  try {
    return await storage?.getDirectory?.()
  } catch (cause) {
    // A private window says so only now.
    if (cause instanceof DOMException) return undefined
    throw cause
  }
}

function originStorage(): WithFiles | undefined {
  return (navigator as Partial<Pick<Navigator, 'storage'>>).storage
}
