import { returnBytes } from '../../lib/lent-bytes.ts'
import type { ScratchFile } from './scratch.ts'

/** What is written at once, in bytes: many small writes take twice as long. */
const atOnce = 2 ** 20

/**
 * Writes a stream to its end, whole pieces as they come and small ones together. Throws what the
 * stream or the file throws, or the reason of `signal`; the stream is let go of in every case. Lent
 * memory of its pieces is returned: they belong to nobody else.
 */
export async function pour(
  stream: ReadableStream<Uint8Array>,
  into: Pick<ScratchFile, 'write'>,
  onBytes: (done: number) => void,
  signal?: AbortSignal,
): Promise<void> {
  const reader = stream.getReader()
  const small = new Uint8Array(atOnce)
  let filled = 0
  let done = 0
  const flush = async () => {
    if (filled > 0) await into.write(small.subarray(0, filled))
    filled = 0
  }
  try {
    for (;;) {
      signal?.throwIfAborted()
      const piece = await reader.read()
      if (piece.done) break
      const { length } = piece.value
      if (filled + length > atOnce) await flush()
      if (length >= atOnce / 2) {
        await flush()
        await into.write(piece.value)
      } else {
        small.set(piece.value, filled)
        filled += length
      }
      returnBytes(piece.value)
      done += length
      onBytes(done)
    }
    await flush()
  } finally {
    // After the end there is nothing to cancel, and after an error nobody waits for it.
    await reader.cancel().catch(() => undefined)
  }
}
