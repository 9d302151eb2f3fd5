import { deleteSlot, fileInSlot } from './slot-folder.ts'

/** After this long, in ms, nobody is still writing a slot that no row names. */
const unnamedMs = 24 * 60 * 60 * 1000

/**
 * Takes away slots that were written and never named, such as by a tab that was killed. Empty ones
 * were made ahead and stay. `now`: ms since 1970.
 */
export async function sweepSlots(
  folder: FileSystemDirectoryHandle,
  named: ReadonlySet<string>,
  now: number,
): Promise<void> {
  for await (const name of folder.keys()) {
    if (named.has(name)) continue
    const file = await fileInSlot(folder, name)
    if (file === undefined || file.size === 0) continue
    if (file.lastModified < now - unnamedMs) await deleteSlot(folder, name)
  }
}
