import { returnBytes } from '../../../lib/lent-bytes.ts'
import { equalBytes } from '../../../lib/equal-bytes.ts'
import { err, ok, type Result } from '../../../lib/result.ts'
import { writeChecked } from '../../../lib/write-checked.ts'
import {
  filePartBytes,
  type FileError,
  type FileId,
  type KeepOptions,
  type KeptFile,
} from '../../../services/evidence/file-store.ts'
import { tryReading, type FileParts } from '../file-parts.ts'
import type { KeepTools } from '../keep-tools.ts'
import type { OpenSlot } from './slots.ts'
import type { SlotReader } from './slot-reader.ts'

/** Smaller files take fewer bytes and less time in the database. */
export const slotBytes = filePartBytes / 4

interface Given {
  readonly file: FileId
  readonly parts: FileParts
}

/**
 * Keeps a file in a slot: written, read back part by part, written through to the disk, and then
 * named by its row. Bytes that are in a slot already are compared and left. Undefined when no slot
 * can be had: then it belongs among the parts in the database. See [Note: slots].
 */
export async function keepInSlot(
  tools: KeepTools,
  { file, parts }: Given,
  options: KeepOptions,
): Promise<Result<KeptFile, FileError> | undefined> {
  const { slots, connection } = tools
  const { size } = parts
  if (size <= slotBytes) return undefined
  const row = await connection.read((db) => db.files.get(file))
  if (!row.ok) return row
  const before = row.value?.slot
  if (before !== undefined && (await isThere(slots, before, parts))) {
    if (options.signal?.aborted) return err({ type: 'Cancelled' })
    options.onProgress?.(size, size)
    return nameSlot(tools, { file, size, slot: before })
  }
  // What is whole in the database is compared there.
  if (before === undefined && row.value?.isWhole === true) return undefined
  const slot = await slots.take(options.isSafeElsewhere === true)
  if (slot === undefined) return undefined
  const filled = await fillSlot(slot, parts, options)
  if (filled.ok) parts.letGo()
  const kept = filled.ok ? await nameSlot(tools, { file, size, slot: slot.name }) : filled
  if (kept.ok) return kept
  await slots.discard([slot.name])
  return kept.error === 'unable' ? undefined : err(kept.error)
}

/** The slot is this file's from now on. */
export async function nameSlot(
  { together, clock, slots }: KeepTools,
  { file, size, slot }: KeptFile & { readonly slot: string },
): Promise<Result<KeptFile, FileError>> {
  const kept = await together({ file, size, at: clock.now(), rows: [], slot })
  if (!kept.ok) return kept
  await slots.discard([kept.value.unnamed])
  return ok({ file, size })
}

/** True when the slot holds these bytes and no others. */
async function isThere(slots: SlotReader, slot: string, parts: FileParts): Promise<boolean> {
  for (let n = 0; n < parts.count; n++) {
    const [given, found] = [await parts.part(n), await slots.part(slot, n, parts.size)]
    if (found === undefined || !equalBytes(found, given)) return false
    returnBytes(found)
  }
  return true
}

/**
 * Writes a slot through to the disk, and closes it. `unable`: the browser does not let it be written,
 * or gives other bytes back.
 */
export async function fillSlot(
  { access }: OpenSlot,
  parts: FileParts,
  { onProgress, signal }: KeepOptions = {},
): Promise<Result<undefined, FileError | 'unable'>> {
  try {
    for (let n = 0; n < parts.count; n++) {
      const given = await tryReading(() => parts.part(n))
      if (!given.ok) return given
      if (signal?.aborted) return err({ type: 'Cancelled' })
      const at = n * filePartBytes
      if (!writeChecked(access, given.value, at)) return err('unable')
      onProgress?.(at + given.value.length, parts.size)
    }
    access.flush()
    return signal?.aborted ? err({ type: 'Cancelled' }) : ok(undefined)
  } catch (cause) {
    if (!(cause instanceof DOMException)) throw cause
    return err(cause.name === 'QuotaExceededError' ? { type: 'DiskFull' } : 'unable')
  } finally {
    access.close()
  }
}
