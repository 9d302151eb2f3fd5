import type { ByteReader } from '../../media/byte-reader.ts'
import { damaged } from '../read-error.ts'
import { bytesAt, container, type ZipDirectory, type ZipEntry } from './read-directory.ts'

/** An entry whose place is known and was found to agree with the directory. */
export interface PlacedEntry extends ZipEntry {
  /** Where its bytes begin. */
  readonly start: number
}

const localMark = 0x04034b50
const descriptorMark = 0x08074b50

/**
 * Where the bytes of every entry are. The entries have to tile the file: the first begins at 0, each
 * ends where the next one begins, the last one where the directory begins, and every local header
 * says what the directory says. So nothing overlaps, nothing hides in between, and no two readers
 * can see two different files. Throws `ReadFailure`.
 */
export async function checkLayout(
  file: ByteReader,
  directory: ZipDirectory,
  signal?: AbortSignal,
): Promise<PlacedEntry[]> {
  const inOrder = [...directory.entries].sort((a, b) => a.offset - b.offset)
  const placed: PlacedEntry[] = []
  if (inOrder[0]?.offset !== 0) throw damaged(container, 'layout')
  for (const [n, entry] of inOrder.entries()) {
    signal?.throwIfAborted()
    const start = await readStart(file, entry)
    const end = start + entry.packed
    const next = inOrder[n + 1]?.offset ?? directory.offset
    await checkDescriptor(file, entry, end, next - end)
    placed.push({ ...entry, start })
  }
  return placed
}

async function readStart(file: ByteReader, entry: ZipEntry): Promise<number> {
  const head = await file.read(entry.offset, 30)
  if (head?.getUint32(0, true) !== localMark) throw damaged(entry.name, 'layout')
  const nameBytes = head.getUint16(26, true)
  const sums = [head.getUint32(14, true), head.getUint32(18, true), head.getUint32(22, true)]
  const start = entry.offset + 30 + nameBytes + head.getUint16(28, true)
  const agrees =
    head.getUint16(6, true) === entry.flags &&
    head.getUint16(8, true) === entry.method &&
    (isSame(sums, entry) || (isStreamed(entry) && sums.every((sum) => sum === 0)))
  const name = await file.read(entry.offset + 30, nameBytes)
  const expected = new TextEncoder().encode(entry.name)
  if (!agrees || !name || !isEqual(bytesAt(name, 0, nameBytes), expected)) {
    throw damaged(entry.name, 'layout')
  }
  return start
}

/**
 * What stands between the bytes of an entry and the next one: nothing, or the sums that could not be
 * known before. A negative length is an overlap.
 */
async function checkDescriptor(
  file: ByteReader,
  entry: ZipEntry,
  offset: number,
  length: number,
): Promise<void> {
  if (length === 0 && !isStreamed(entry)) return
  const view =
    isStreamed(entry) && (length === 12 || length === 16)
      ? await file.read(offset, length)
      : undefined
  if (!view) throw damaged(entry.name, 'layout')
  const at = length - 12
  const sums = [0, 4, 8].map((n) => view.getUint32(at + n, true))
  if (!isSame(sums, entry) || (at === 4 && view.getUint32(0, true) !== descriptorMark)) {
    throw damaged(entry.name, 'layout')
  }
}

/** Bit 3: sums and sizes stand behind the bytes. */
function isStreamed({ flags }: ZipEntry): boolean {
  return (flags & 8) !== 0
}

function isSame([crc, packed, size]: readonly number[], entry: ZipEntry): boolean {
  return crc === entry.crc && packed === entry.packed && size === entry.size
}

function isEqual(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, n) => byte === b[n])
}
