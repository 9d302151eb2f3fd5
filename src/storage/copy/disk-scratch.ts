import type { ByteSource } from '../../lib/byte-source.ts'
import { openHandleSource } from '../../lib/handle-source.ts'
import type { Scratch, ScratchFile } from '../../services/copies/scratch.ts'
import { openToWrite, writeAll, type SyncHandle } from '../../lib/sync-handle.ts'
import { removeFrom } from './private-folder.ts'

/** One file made on the disk of this device, in `folder`, under this name; only in workers. */
export function createDiskScratch(folder: FileSystemDirectoryHandle, name: string): Scratch {
  return {
    async open({ isBrief = false } = {}) {
      const handle = await folder.getFileHandle(name, { create: true })
      return openFile(handle, await openToWrite(handle), folder, isBrief)
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
  handle: FileSystemFileHandle,
  access: SyncHandle,
  folder: FileSystemDirectoryHandle,
  isBrief: boolean,
): ScratchFile {
  let at = 0
  let isOpen = true
  const close = () => {
    if (isOpen) access.close()
    isOpen = false
  }
  return {
    write(bytes) {
      writeAll(access, bytes, at)
      at += bytes.length
    },
    async finish() {
      if (!isBrief) access.flush()
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
