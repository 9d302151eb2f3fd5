/** Where a decrypted file is kept while it is read: somewhere it can be read from the middle. */
export interface UnpackPlace {
  /** The bytes as a Blob; rejects with what the stream or the disk said, and then keeps nothing. */
  keep(stream: ReadableStream<Uint8Array>): Promise<Blob>
}

/** In memory, or wherever the browser puts large Blobs. Where there is nothing better. */
export const memoryPlace: UnpackPlace = {
  keep: (stream) => new Response(stream).blob(),
}

/** A file that a worker writes at once; the types of the page do not know it. */
interface SyncFile {
  write(bytes: Uint8Array, options: { at: number }): number
  flush(): void
  close(): void
}
type DiskFile = FileSystemFileHandle & { createSyncAccessHandle?: () => Promise<SyncFile> }

/** Files in the origin's private folder that are not of now were left by a tab that was closed. */
const folderName = 'unpacked'

/**
 * The origin's private file system, written at once by a worker: nothing of it stays in memory.
 * Undefined where the browser has none (private windows) or this is not a worker.
 */
export async function diskPlace(name: string): Promise<UnpackPlace | undefined> {
  const folder = await privateFolder()
  if (folder === undefined) return undefined
  const handle: DiskFile = await folder.getFileHandle(name, { create: true })
  const openAtOnce = handle.createSyncAccessHandle?.bind(handle)
  if (openAtOnce === undefined) return undefined
  return {
    async keep(stream) {
      const access = await openAtOnce()
      try {
        await writeAll(stream, access)
      } finally {
        access.close()
      }
      return handle.getFile()
    },
  }
}

/** Takes one decrypted copy away; also when there is none. */
export async function forgetUnpacked(name: string): Promise<void> {
  const folder = await privateFolder()
  await folder?.removeEntry(name).catch(ignoreAbsent)
}

/** Takes away what other tabs left and no longer hold. */
export async function forgetOldUnpacked(): Promise<void> {
  const folder = await privateFolder()
  for await (const name of folder?.keys() ?? []) {
    // One that is being written is locked, and stays.
    await folder?.removeEntry(name).catch(() => undefined)
  }
}

async function privateFolder(): Promise<FileSystemDirectoryHandle | undefined> {
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

async function writeAll(stream: ReadableStream<Uint8Array>, access: SyncFile): Promise<void> {
  const reader = stream.getReader()
  let at = 0
  for (;;) {
    const { value, done } = await reader.read()
    if (done) break
    const written = access.write(value, { at })
    // A full disk may take less than was given.
    if (written < value.length) throw new DOMException('no room', 'QuotaExceededError')
    at += written
  }
  access.flush()
}

function ignoreAbsent(cause: unknown): void {
  if (!(cause instanceof DOMException && cause.name === 'NotFoundError')) throw cause
}
