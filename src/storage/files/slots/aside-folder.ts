import { holdName } from '../../../lib/held-names.ts'
import type { FilesPlace } from '../../registry.ts'
import { asidePrefix } from './forget-asides.ts'
import { slotBytes } from './keep-in-slot.ts'
import { deleteSlotFolder, slotFolder } from './slot-folder.ts'

/**
 * A folder where attachments wait as slots that belong to no database yet, while the file they are in
 * is checked and a person makes up their mind; a worker writes them. See [Note: slots].
 */
export interface AsideFolder {
  readonly name: string
  readonly folder: FileSystemDirectoryHandle
  /** Smaller attachments, in bytes, do not go into slots. */
  readonly least: number
  /** Takes the folder away, with what is still in it. */
  readonly drop: () => Promise<void>
}

/** Smaller files than this, in bytes, are as soon read twice. */
const worthBytes = 4 * 2 ** 20

/** So many bytes are left for whatever else is saved meanwhile. */
const usualSpare = 64 * 2 ** 20

/**
 * Makes a folder for the attachments of a file of so many bytes; undefined where it would not help,
 * or the disk has no room for them with `spare` bytes to spare.
 */
export async function beginAside(
  place: () => Promise<FilesPlace>,
  bytes: number,
  spare = usualSpare,
): Promise<AsideFolder | undefined> {
  if (bytes < worthBytes) return undefined
  const name = asidePrefix + crypto.randomUUID()
  const letGo = holdName(name)
  try {
    const root = (await hasRoom(bytes + spare)) ? await (await place()).root() : undefined
    if (root !== undefined) {
      const folder = await slotFolder(root, name)
      const drop = async () => {
        letGo()
        await deleteSlotFolder(root, name)
      }
      return { name, folder, least: slotBytes, drop }
    }
  } catch (cause) {
    if (!(cause instanceof DOMException)) throw cause
  }
  letGo()
  return undefined
}

async function hasRoom(bytes: number): Promise<boolean> {
  const { storage } = navigator as Partial<Pick<Navigator, 'storage'>>
  const { quota, usage } = (await storage?.estimate()) ?? {}
  return quota !== undefined && usage !== undefined && quota - usage > bytes
}
