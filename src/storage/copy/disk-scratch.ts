import type { ByteSource } from '../../lib/byte-source.ts'
import { openHandleSource } from '../../lib/handle-source.ts'
import type { Scratch, ScratchFile } from '../../services/copies/scratch.ts'
import { removeFrom } from './private-folder.ts'

/** What workers have of a file in the origin's private file system, beyond what pages have. */
interface SyncHandle {
  write(bytes: Uint8Array, options: { readonly at: number }): number
  flush(): void
  close(): void
}
type WorkerHandle = FileSystemFileHandle & { createSyncAccessHandle(): Promise<SyncHandle> }

/** True where this worker can write files at once, without holding them in memory. */
export function canWriteAtOnce(): boolean {
  return (
    typeof FileSystemFileHandle !== 'undefined' &&
    'createSyncAccessHandle' in FileSystemFileHandle.prototype
  )
}

/** One file made on the disk of this device, in `folder`, under this name. */
export function createDiskScratch(folder: FileSystemDirectoryHandle, name: string): Scratch {
  return {
    async open() {
      const handle = (await folder.getFileHandle(name, { create: true })) as WorkerHandle
      return openFile(handle, await handle.createSyncAccessHandle(), folder)
    },
  }
}

/** A file that was finished here before, to be read; undefined when it is not there. */
export async function openScratchSource(
  folder: FileSystemDirectoryHandle,
  name: string,
): Promise<ByteSource | undefined> {
  try {
    return await openHandleSource(await folder.getFileHandle(name))
  } catch (cause) {
    if (cause instanceof DOMException) return undefined
    throw cause
  }
}

function openFile(
  handle: WorkerHandle,
  access: SyncHandle,
  folder: FileSystemDirectoryHandle,
): ScratchFile {
  let at = 0
  let isOpen = true
  const close = () => {
    if (isOpen) access.close()
    isOpen = false
  }
  return {
    write(bytes) {
      const written = access.write(bytes, { at })
      // A full disk may take less than was given.
      if (written < bytes.length) throw new DOMException('no room', 'QuotaExceededError')
      at += written
    },
    async finish() {
      access.flush()
      close()
      return handle.getFile()
    },
    source: () => openHandleSource(handle),
    async discard() {
      close()
      await removeFrom(folder, handle.name)
    },
  }
}
