import type { FileAside } from '../../../services/evidence/file-store.ts'
import type { FilesConnection, FilesSource } from '../files-connection.ts'
import { deleteSlot, moveSlot, slotFolder } from './slot-folder.ts'
import { createSlotMaker, type MakerTools, type SlotMaker } from './slots.ts'
import { createSlotReader, type SlotReader } from './slot-reader.ts'
import { sweepSlots } from './sweep-slots.ts'

/** The slots of one database of files. Nothing is opened before it is needed. */
export interface FileSlots extends SlotReader, SlotMaker {
  /** Moves in what was set aside, and gives its name; undefined when it is not there, or cannot. */
  readonly adopt: (aside: FileAside) => Promise<string | undefined>
  /** Takes slots away that no row names any more; what is still open goes with a sweep. */
  readonly discard: (names: readonly (string | undefined)[]) => Promise<void>
  /** Takes away what was written and never named. `now`: ms since 1970. */
  readonly sweep: (now: number) => Promise<void>
}

/** Without `maker` slots are read and taken away only: pages cannot write them. */
export function openSlots(
  { name, place }: Pick<FilesSource, 'name' | 'place'>,
  { read }: Pick<FilesConnection, 'read'>,
  maker?: MakerTools,
): FileSlots {
  let found: Promise<FileSystemDirectoryHandle | undefined> | undefined
  const folder = () => (found ??= find())

  async function find(): Promise<FileSystemDirectoryHandle | undefined> {
    try {
      const root = await (await place()).root()
      return root && (await slotFolder(root, name))
    } catch (cause) {
      found = undefined
      if (cause instanceof DOMException) return undefined
      throw cause
    }
  }

  async function named(): Promise<ReadonlySet<string> | undefined> {
    const rows = await read((db) => db.files.toArray())
    return rows.ok ? new Set(rows.value.flatMap(({ slot }) => slot ?? [])) : undefined
  }

  const reader = createSlotReader(folder)
  const made = maker && createSlotMaker({ folder, named, ...maker })
  return {
    ...reader,
    take: (isFreshFine) => made?.take(isFreshFine) ?? Promise.resolve(undefined),
    refill: () => made?.refill() ?? Promise.resolve(),
    adopt: async ({ place: aside, name: slot }) => {
      const [within, root] = [await folder(), await (await place()).root()]
      if (within === undefined || root === undefined) return undefined
      return (await moveSlot(root, { aside, slot }, within)) ? slot : undefined
    },
    discard: async (names) => {
      const gone = names.filter((one) => one !== undefined)
      const within = gone.length > 0 ? await folder() : undefined
      for (const one of gone) {
        await reader.letGo(one)
        if (within) await deleteSlot(within, one)
      }
    },
    sweep: async (now) => {
      const [within, taken] = [await folder(), await named()]
      if (within && taken) await sweepSlots(within, taken, now)
    },
  }
}
