import { heldNames } from '../../../lib/held-names.ts'
import type { FilesPlace } from '../../registry.ts'
import { deleteSlotFolder, slotsRootName } from './slot-folder.ts'

/**
 * How folders begin in which attachments wait, see `beginAside`; no database of files has such a name.
 * A tab holds a lock of the folder's name for as long as it needs it.
 */
export const asidePrefix = 'aside-'

/**
 * Takes away what was set aside by tabs that were closed, or killed, before they dropped it. What
 * cannot go now goes at a later start.
 */
export async function forgetOldAsides(place: () => Promise<FilesPlace>): Promise<void> {
  try {
    const held = await heldNames()
    const root = await (await place()).root()
    const all = await root?.getDirectoryHandle(slotsRootName)
    if (held === undefined || root === undefined || all === undefined) return
    const names: string[] = []
    for await (const name of all.keys()) names.push(name)
    for (const name of names) {
      if (name.startsWith(asidePrefix) && !held.has(name)) await deleteSlotFolder(root, name)
    }
  } catch (cause) {
    // Among others that there are no slots at all.
    if (!(cause instanceof DOMException)) throw cause
  }
}
