import { slotsRootName } from '../files/slots/slot-folder.ts'

/**
 * Takes away every file that was made or unpacked on this device: after an erasure nothing of a
 * dossier may stay behind. What another tab is writing now is locked, and goes with that tab.
 */
export async function clearScratch(): Promise<void> {
  const { storage } = navigator as Partial<Pick<Navigator, 'storage'>>
  if (storage === undefined || !('getDirectory' in storage)) return
  try {
    const root = await storage.getDirectory()
    for await (const name of root.keys()) {
      if (name !== slotsRootName) await root.removeEntry(name, { recursive: true })
    }
  } catch (cause) {
    // A private window has no such place, and so nothing in it.
    if (!(cause instanceof DOMException)) throw cause
  }
}
