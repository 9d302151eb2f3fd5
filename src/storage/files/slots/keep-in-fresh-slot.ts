import { err, ok, type Result } from '../../../lib/result.ts'
import type { FileError, KeepOptions, KeptFile } from '../../../services/evidence/file-store.ts'
import { readParts, tryReading, type PieceOfSource } from '../file-parts.ts'
import type { KeepTools } from '../keep-tools.ts'
import { fillSlot, nameSlot, slotBytes } from './keep-in-slot.ts'
import type { OpenSlot } from './slots.ts'

/**
 * Keeps what the person has elsewhere in a slot of its own, the quick way: the bytes are hashed while
 * they are written. What was here under the same
 * hash gives way. Undefined when no slot can be had, and for what belongs in the database.
 */
export async function keepInFreshSlot(
  tools: KeepTools,
  bytes: Blob | PieceOfSource,
  options: KeepOptions,
): Promise<Result<KeptFile, FileError> | undefined> {
  if (options.isSafeElsewhere !== true || bytes.size <= slotBytes) return undefined
  const slot = await tools.slots.take(true)
  if (slot === undefined) return undefined
  const written = await write(slot, bytes, options)
  slot.access.close()
  const kept = written.ok ? await nameSlot(tools, { ...written.value, slot: slot.name }) : written
  if (kept.ok) return kept
  await tools.slots.discard([slot.name])
  return kept.error === 'unable' ? undefined : err(kept.error)
}

async function write(
  slot: OpenSlot,
  bytes: Blob | PieceOfSource,
  options: KeepOptions,
): Promise<Result<KeptFile, FileError | 'unable'>> {
  const isStopped = () => options.signal?.aborted === true
  if (isStopped()) return err({ type: 'Cancelled' })
  const parts = await tryReading(() => readParts(bytes))
  if (!parts.ok) return parts
  const hashing = tryReading(() => parts.value.hash(isStopped))
  const filled = await fillSlot(slot, parts.value, options)
  const hashed = await hashing
  parts.value.letGo()
  if (!filled.ok) return filled
  if (!hashed.ok) return hashed
  const file = hashed.value
  return file === undefined ? err({ type: 'Cancelled' }) : ok({ file, size: bytes.size })
}
