import type { ByteReader } from '../../media/byte-reader.ts'
import { isSafeName } from '../entry-name.ts'
import type { ReadLimits } from '../format.ts'
import type { PlacedEntry } from './check-layout.ts'
import { bytesAt } from './read-directory.ts'

/**
 * The entries that are whole in a zip without a directory: what is left of a file that was cut off.
 * Goes from local header to local header, as long as they make sense. Of an entry whose sums stand
 * behind it, the end is where they fit.
 */
export async function scanEntries(
  file: ByteReader,
  limits: ReadLimits,
  signal?: AbortSignal,
): Promise<PlacedEntry[]> {
  const entries: PlacedEntry[] = []
  const names = new Set<string>()
  for (let at = 0; entries.length < limits.entries;) {
    signal?.throwIfAborted()
    const found = await readEntryAt(file, at, signal)
    if (!found || !isSafeName(found.entry.name) || names.has(found.entry.name)) break
    names.add(found.entry.name)
    entries.push(found.entry)
    at = found.next
  }
  return entries
}

async function readEntryAt(
  file: ByteReader,
  offset: number,
  signal?: AbortSignal,
): Promise<{ entry: PlacedEntry; next: number } | undefined> {
  const head = await file.read(offset, 30)
  if (head?.getUint32(0, true) !== 0x04034b50) return undefined
  const [flags, method] = [head.getUint16(6, true), head.getUint16(8, true)]
  const nameBytes = head.getUint16(26, true)
  const start = offset + 30 + nameBytes + head.getUint16(28, true)
  const said = {
    crc: head.getUint32(14, true),
    packed: head.getUint32(18, true),
    size: head.getUint32(22, true),
  }
  const view = await file.read(offset + 30, nameBytes)
  if (!view || (method !== 0 && method !== 8) || (flags & ~0x80e) !== 0) return undefined
  const name = new TextDecoder().decode(bytesAt(view, 0, nameBytes))
  const isStreamed = (flags & 8) !== 0
  const sums = isStreamed ? await findSums(file, start, signal) : said
  if (!sums || start + sums.packed > file.size) return undefined
  const next = start + sums.packed + (isStreamed ? 16 : 0)
  return { entry: { name, method, flags, offset, start, ...sums }, next }
}

/** How much of the file is searched at once, in bytes. */
const stepBytes = 2 ** 20

/** The data descriptor that says as many bytes as there are before it. */
async function findSums(file: ByteReader, start: number, signal?: AbortSignal) {
  for (let from = start; from + 16 <= file.size; from += stepBytes) {
    signal?.throwIfAborted()
    const view = await file.read(from, Math.min(stepBytes + 15, file.size - from))
    if (!view) return undefined
    const bytes = bytesAt(view, 0, view.byteLength)
    for (let at = bytes.indexOf(0x50); at >= 0; at = bytes.indexOf(0x50, at + 1)) {
      if (at + 16 > bytes.length) break
      if (view.getUint32(at, true) !== 0x08074b50) continue
      const packed = view.getUint32(at + 8, true)
      if (packed !== from + at - start) continue
      return { crc: view.getUint32(at + 4, true), packed, size: view.getUint32(at + 12, true) }
    }
  }
  return undefined
}
