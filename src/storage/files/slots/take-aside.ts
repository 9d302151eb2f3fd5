import { mapWithin } from '../../../lib/map-within.ts'
import type { FileAside, FileId } from '../../../services/evidence/file-store.ts'
import type { KeepTools } from '../keep-tools.ts'
import { nameSlot } from './keep-in-slot.ts'

/** So many are moved and named at once: those that come together are named in one transaction. */
const atOnce = 64

/** See `FileStore.takeAside`: each is moved to the slots of this database, and then named by its row. */
export async function takeAside(
  tools: KeepTools,
  asides: readonly FileAside[],
  signal?: AbortSignal,
): Promise<readonly FileId[]> {
  const taken = await mapWithin(asides, { most: atOnce, weigh: () => 1 }, async (aside) => {
    if (signal?.aborted) return undefined
    const { file, size } = aside
    const slot = await tools.slots.adopt(aside)
    if (slot === undefined) return undefined
    const named = await nameSlot(tools, { file, size, slot })
    if (named.ok) return file
    await tools.slots.discard([slot])
    return undefined
  })
  return taken.filter((file) => file !== undefined)
}
