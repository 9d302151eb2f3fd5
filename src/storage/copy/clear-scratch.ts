import { privateRoot } from '../../lib/private-root.ts'
import { slotsRootName } from '../files/slots/slot-folder.ts'

/**
 * Takes away every file that was made or unpacked on this device: after an erasure nothing of a
 * dossier may stay behind. What another tab is writing now is locked, and goes with that tab.
 */
export async function clearScratch(): Promise<void> {
  const root = await privateRoot()
  if (root === undefined) return
  try {
    for await (const name of root.keys()) {
      if (name !== slotsRootName) await root.removeEntry(name, { recursive: true })
    }
  } catch (cause) {
    if (!(cause instanceof DOMException)) throw cause
  }
}
