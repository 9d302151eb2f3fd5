import type { ByteSource } from '../../lib/byte-source.ts'
import { openHandleSource } from '../../lib/handle-source.ts'
import { heldNames, holdName } from '../../lib/held-names.ts'
import { returnBytes } from '../../lib/lent-bytes.ts'
import { privateRoot } from '../../lib/private-root.ts'
import { canReachFiles, openToWrite, writeAll, type SyncHandle } from '../../lib/sync-handle.ts'

/** Where a decrypted file is kept while it is read: somewhere it can be read from the middle. */
export interface UnpackPlace {
  /**
   * The bytes as a Blob; rejects with what the stream or the disk said, and then keeps nothing. The
   * memory of the pieces may be given back: they belong to nobody else.
   */
  keep(stream: ReadableStream<Uint8Array>): Promise<Blob>
  /** A quicker way to read what was kept, where there is one; who asks for it closes it. */
  source?(): Promise<ByteSource | undefined>
}

/** In memory, or wherever the browser puts large Blobs. Where there is nothing better. */
export const memoryPlace: UnpackPlace = {
  keep: (stream) => new Response(stream).blob(),
}

/** In the origin's private file system; there only while something is in it. */
const folderName = 'unpacked'

/** A tab holds a lock of this name and that of its file as long as it needs it. */
const lockPrefix = 'unpacked '

/**
 * The origin's private file system, written at once by a worker: nothing of it stays in memory.
 * Undefined where the browser has none (private windows) or this is not a worker.
 */
export async function diskPlace(name: string): Promise<UnpackPlace | undefined> {
  const root = canReachFiles() ? await privateRoot() : undefined
  const folder = await root?.getDirectoryHandle(folderName, { create: true })
  if (folder === undefined) return undefined
  const handle = await folder.getFileHandle(name, { create: true })
  return {
    async keep(stream) {
      const access = await openToWrite(handle)
      try {
        await writeStream(stream, access)
      } finally {
        access.close()
      }
      return handle.getFile()
    },
    source: () => openHandleSource(handle),
  }
}

/**
 * Says to other tabs that this one needs the decrypted copy of that name; the returned function lets
 * go of it and takes the copy away.
 */
export function holdUnpacked(name: string): () => Promise<void> {
  const letGo = holdName(lockPrefix + name)
  return async () => {
    letGo()
    if (!(await forget((each) => each === name))) void forgetLate(name)
  }
}

/** When it is tried again, in ms after the time before. */
const lateMs = [100, 400, 1500, 5000]

/** A worker that was ended lets go of its file a moment later. */
async function forgetLate(name: string): Promise<void> {
  for (const ms of lateMs) {
    await new Promise((resolve) => setTimeout(resolve, ms))
    if (await forget((each) => each === name)) return
  }
}

/** Takes away the decrypted copies that no tab needs: their tab was closed, or its browser killed. */
export async function forgetOldUnpacked(): Promise<void> {
  const needed = await heldNames()
  if (needed) await forget((name) => !needed.has(lockPrefix + name))
}

/** False when one is still in use or being written: then the next start tries again. */
async function forget(isOld: (name: string) => boolean): Promise<boolean> {
  const root = await privateRoot()
  try {
    const folder = await root?.getDirectoryHandle(folderName)
    if (root === undefined || folder === undefined) return true
    for await (const name of folder.keys()) if (isOld(name)) await folder.removeEntry(name)
    // Refused while something is in it.
    await root.removeEntry(folderName)
    return true
  } catch (cause) {
    if (!(cause instanceof DOMException)) throw cause
    return cause.name === 'NotFoundError' || cause.name === 'InvalidModificationError'
  }
}

/** Not until it is on the disk: nobody looks for this file after a crash. */
async function writeStream(stream: ReadableStream<Uint8Array>, access: SyncHandle): Promise<void> {
  const reader = stream.getReader()
  let at = 0
  for (;;) {
    const { value, done } = await reader.read()
    if (done) break
    writeAll(access, value, at)
    at += value.length
    returnBytes(value)
  }
}
