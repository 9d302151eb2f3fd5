import type { Clock } from '../../../lib/clock.ts'
import { newId, type RandomBytes } from '../../../lib/ids.ts'
import { canReachFiles, openToWrite, type SyncHandle } from '../../../lib/sync-handle.ts'
import { deleteSlot, fileInSlot } from './slot-folder.ts'

/** A slot that is empty and open to be written. */
export interface OpenSlot {
  readonly name: string
  readonly access: SyncHandle
}

/**
 * Gives attachments their slots; in a worker. A browser writes the bytes of a file through to the disk
 * when it is asked to, but the name of a new file only within half a minute: a phone whose battery
 * dies before that has lost it. So slots are made ahead, and used when they are a minute old.
 */
export interface SlotMaker {
  /**
   * An empty slot that is on the disk by now; undefined when there is none. With `isFreshFine` it may
   * be one that is made now.
   */
  readonly take: (isFreshFine: boolean) => Promise<OpenSlot | undefined>
  /** Makes slots ahead until there are enough for the photos of a day. */
  readonly refill: () => Promise<void>
}

export interface MakerTools {
  /** The clock of this device, which also dates its files. */
  readonly clock: Clock
  readonly random: RandomBytes
}

interface MakerSettings extends MakerTools {
  readonly folder: () => Promise<FileSystemDirectoryHandle | undefined>
  /** Names of slots that attachments are in; undefined when that cannot be known now. */
  readonly named: () => Promise<ReadonlySet<string> | undefined>
}

/** A slot that is this old is on the disk, in ms. */
const settledMs = 60_000

/** So many empty slots are kept ready. */
const readyCount = 32

export function createSlotMaker({ folder, named, clock, random }: MakerSettings): SlotMaker {
  /** Names of empty slots that nobody here took yet, and when each was made. */
  let looked: Promise<Map<string, number>> | undefined

  /** Finds the empty slots that earlier workers made. */
  async function look(within: FileSystemDirectoryHandle): Promise<Map<string, number>> {
    const taken = await named()
    const empty = new Map<string, number>()
    if (taken === undefined) return empty
    for await (const name of within.keys()) {
      if (taken.has(name)) continue
      const file = await fileInSlot(within, name)
      if (file?.size === 0) empty.set(name, file.lastModified)
    }
    return empty
  }

  return {
    take: async (isFreshFine) => {
      const within = canReachFiles() ? await folder() : undefined
      if (within === undefined) return undefined
      const empty = await (looked ??= look(within))
      for (const [name, madeAt] of empty) {
        if (madeAt > clock.now() - settledMs) continue
        empty.delete(name)
        const slot = await openSlot(within, name, false)
        if (slot) return slot
      }
      return isFreshFine ? openSlot(within, newId(clock.now(), random), true) : undefined
    },
    refill: async () => {
      const within = canReachFiles() ? await folder() : undefined
      if (within === undefined) return
      const empty = await (looked ??= look(within))
      while (empty.size < readyCount) {
        const name = newId(clock.now(), random)
        // Counted first: another keep may be refilling, too.
        empty.set(name, clock.now())
        await within.getFileHandle(name, { create: true })
      }
    },
  }
}

/** Undefined when another tab came first, or the browser does not let it be written. */
async function openSlot(
  within: FileSystemDirectoryHandle,
  name: string,
  create: boolean,
): Promise<OpenSlot | undefined> {
  try {
    const access = await openToWrite(await within.getFileHandle(name, { create }))
    if (access.getSize() === 0) return { name, access }
    access.close()
  } catch (cause) {
    if (!(cause instanceof DOMException)) throw cause
    // Nothing may stay of one that was made for this.
    if (create) await deleteSlot(within, name)
  }
  return undefined
}
