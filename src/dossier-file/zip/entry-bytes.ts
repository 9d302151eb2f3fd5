import type { ByteSource } from '../../lib/byte-source.ts'
import { damaged, ReadFailure } from '../read-error.ts'
import type { PlacedEntry } from './check-layout.ts'
import { crc32 } from './crc32.ts'

/**
 * The bytes of an entry, unpacked and counted: more or other bytes than the directory says end in a
 * `ReadFailure` before they do harm. Memory stays flat.
 */
export async function* readEntry(
  file: Blob,
  entry: PlacedEntry,
  signal?: AbortSignal,
): AsyncGenerator<Uint8Array, void> {
  const packed = file.slice(entry.start, entry.start + entry.packed).stream()
  const reader = (
    entry.method === 0 ? packed : packed.pipeThrough(new DecompressionStream('deflate-raw'))
  ).getReader()
  let size = 0
  let crc = 0
  try {
    for (;;) {
      signal?.throwIfAborted()
      const { value, done } = await reader.read().catch((cause: unknown) => {
        // Unpacking tells of bytes that are no sound stream by a TypeError.
        const isBroken = entry.method === 8 && cause instanceof TypeError
        throw isBroken ? damaged(entry.name, 'bytes') : unreadable(cause)
      })
      if (done) break
      size += value.length
      if (size > entry.size) throw damaged(entry.name, 'bytes')
      crc = crc32(value, crc)
      yield value
    }
  } finally {
    // Ends the unpacking when nobody wants the rest; after an error there is nothing to end.
    await reader.cancel().catch(() => undefined)
  }
  if (size !== entry.size || crc !== entry.crc) throw damaged(entry.name, 'bytes')
}

/**
 * A small entry as a whole; `TooBig` when it has more than `most` bytes. `onDamage` may throw, or let
 * what could be read come back.
 */
export async function readWhole(
  file: Blob,
  entry: PlacedEntry,
  most: number,
  signal?: AbortSignal,
  onDamage: (failure: unknown) => void = rethrow,
): Promise<Uint8Array<ArrayBuffer>> {
  if (entry.size > most) throw new ReadFailure({ type: 'TooBig', part: entry.name })
  if (entry.method === 0) return readStoredWhole(file, entry, signal, onDamage)
  const whole = new Uint8Array(entry.size)
  let at = 0
  try {
    for await (const bytes of readEntry(file, entry, signal)) {
      whole.set(bytes, at)
      at += bytes.length
    }
  } catch (failure) {
    onDamage(failure)
  }
  return whole.subarray(0, at)
}

/** What is stored needs no unpacking: one question to the browser instead of a stream. */
async function readStoredWhole(
  file: Blob,
  entry: PlacedEntry,
  signal: AbortSignal | undefined,
  onDamage: (failure: unknown) => void,
): Promise<Uint8Array<ArrayBuffer>> {
  signal?.throwIfAborted()
  const slice = file.slice(entry.start, entry.start + entry.size)
  const bytes = new Uint8Array(await readable(slice.arrayBuffer()))
  signal?.throwIfAborted()
  if (!fitsSums(bytes, entry)) onDamage(damaged(entry.name, 'bytes'))
  return bytes
}

/**
 * A stored entry whole, in memory of `source`, to be released there. Nobody looked at its sums yet:
 * `fitsSums`.
 */
export async function readPlain(
  source: ByteSource,
  entry: PlacedEntry,
  signal?: AbortSignal,
): Promise<Uint8Array<ArrayBuffer>> {
  signal?.throwIfAborted()
  const bytes = await readable(source.read(entry.start, entry.size))
  signal?.throwIfAborted()
  return bytes
}

/** Whether this is all of the entry by its size and CRC. */
export function fitsSums(bytes: Uint8Array, { size, crc }: PlacedEntry): boolean {
  return bytes.length === size && crc32(bytes) === crc
}

/** In bytes; what is hashed in one go before anything else gets its turn. */
const pieceBytes = 2 ** 20

/**
 * A stored entry in pieces, each in memory that is used again for a later one; ends in a
 * `ReadFailure` like `readEntry`.
 */
export async function* readPieces(
  source: ByteSource,
  entry: PlacedEntry,
  signal?: AbortSignal,
): AsyncGenerator<Uint8Array, void> {
  let crc = 0
  for (let at = 0; at < entry.size;) {
    signal?.throwIfAborted()
    const wanted = Math.min(pieceBytes, entry.size - at)
    const piece = await readable(source.read(entry.start + at, wanted))
    if (piece.length < wanted) throw damaged(entry.name, 'bytes')
    crc = crc32(piece, crc)
    yield piece
    source.release(piece)
    at += wanted
  }
  if (crc !== entry.crc) throw damaged(entry.name, 'bytes')
}

function readable<T>(reading: Promise<T>): Promise<T> {
  return reading.catch((cause: unknown) => {
    throw unreadable(cause)
  })
}

/** Browsers differ in how they say that a file is gone. */
function unreadable(cause: unknown): unknown {
  const isPlain = cause instanceof TypeError
  return isPlain ? new ReadFailure({ type: 'FileUnreadable' }, { cause }) : cause
}

function rethrow(failure: unknown): never {
  throw failure
}
