import { filePartBytes, type FilePart } from '../../../services/evidence/file-store.ts'
import { lendBytes } from '../../../lib/lent-bytes.ts'
import { canReachFiles, openToRead, type SyncHandle } from '../../../lib/sync-handle.ts'
import { partSize } from '../file-parts.ts'
import { fileInSlot } from './slot-folder.ts'

/** Reads slots, in a worker at once into lent memory, and in a page through the browser. */
export interface SlotReader {
  /** Part `n` of a file of `size` bytes; undefined when the slot is gone or too short. */
  readonly part: (slot: string, n: number, size: number) => Promise<FilePart | undefined>
  /** Undefined when the slot is gone. */
  readonly file: (slot: string) => Promise<File | undefined>
  /** Closes a slot that is to be taken away: what is open stays on the disk. */
  readonly letGo: (slot: string) => Promise<void>
  readonly close: () => void
}

/** So many slots stay open: parts of a file are asked for one after another, of a few files at once. */
const openCount = 8

/** `folder` is asked for once somebody reads; it gives undefined where there can be none. */
export function createSlotReader(
  folder: () => Promise<FileSystemDirectoryHandle | undefined>,
): SlotReader {
  const open = new Map<string, Promise<SyncHandle | undefined>>()

  /** Undefined when the browser does not give it: somebody writes it, or it is gone. */
  async function openSlot(slot: string): Promise<SyncHandle | undefined> {
    try {
      const handle = await (await folder())?.getFileHandle(slot)
      return handle && (await openToRead(handle))
    } catch (cause) {
      if (!(cause instanceof DOMException)) throw cause
      return undefined
    }
  }

  async function fileOf(slot: string): Promise<File | undefined> {
    const within = await folder()
    return within && fileInSlot(within, slot)
  }

  async function letGo(slot: string): Promise<void> {
    const access = open.get(slot)
    open.delete(slot)
    const handle = await access
    handle?.close()
  }

  function accessTo(slot: string): Promise<SyncHandle | undefined> {
    const access = open.get(slot) ?? openSlot(slot)
    // The one that was used last goes last.
    open.delete(slot)
    open.set(slot, access)
    for (const [oldest] of open) if (open.size > openCount) void letGo(oldest)
    return access
  }

  async function readAtOnce(
    slot: string,
    at: number,
    length: number,
  ): Promise<FilePart | undefined> {
    const access = await accessTo(slot)
    if (access === undefined) return undefined
    const bytes = lendBytes(length)
    try {
      return access.read(bytes, { at }) === length ? bytes : undefined
    } catch (cause) {
      // Let go of meanwhile, because others were asked for.
      if (!(cause instanceof DOMException)) throw cause
      return undefined
    }
  }

  return {
    part: async (slot, n, size) => {
      const [at, length] = [n * filePartBytes, partSize(size, n)]
      if (canReachFiles()) {
        const bytes = await readAtOnce(slot, at, length)
        if (at + length === size) await letGo(slot)
        if (bytes !== undefined) return bytes
      }
      const file = await fileOf(slot)
      if (file?.size !== size) return undefined
      return new Uint8Array(await file.slice(at, at + length).arrayBuffer())
    },
    file: fileOf,
    letGo,
    close: () => {
      for (const slot of [...open.keys()]) void letGo(slot)
    },
  }
}
