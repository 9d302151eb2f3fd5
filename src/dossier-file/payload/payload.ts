import { chunkBytes, tagBytes, type ChunkCipher } from './chunk-cipher.ts'
import { inChunks } from './in-chunks.ts'

type Bytes = Uint8Array<ArrayBuffer>

/** Bytes of the sealed payload of so many bytes. Also an empty one has a chunk. */
export function sealedBytes(size: number): number {
  return size + tagBytes * Math.max(1, Math.ceil(size / chunkBytes))
}

/**
 * The payload of an age file (age-encryption.org/v1, "Payload") without its nonce, in pieces of almost 1 MiB.
 * Some 4 MiB are under way at once where the cipher works aside. Memory stays flat.
 */
export function sealPayload(
  pieces: AsyncIterable<Uint8Array>,
  cipher: ChunkCipher,
): AsyncGenerator<Bytes, void> {
  return inChunks(pieces, {
    from: chunkBytes,
    to: chunkBytes + tagBytes,
    isAside: cipher.isAside,
    turn: (chunk, nonce, into) => cipher.seal(chunk, nonce, into),
  })
}

/**
 * The other way round. Gives each piece only after all before it, and throws `broken()` at the first
 * chunk that is changed, missing, doubled or in another place; also when the last one is not the end,
 * so nothing is whole before this has ended.
 */
export function openPayload(
  pieces: AsyncIterable<Uint8Array>,
  cipher: ChunkCipher,
  broken: () => Error,
): AsyncGenerator<Bytes, void> {
  return inChunks(pieces, {
    from: chunkBytes + tagBytes,
    to: chunkBytes,
    isAside: cipher.isAside,
    turn: async (chunk, nonce, into, n) => {
      // Only a payload of nothing ends in a chunk of nothing: else there were two ways to write one.
      const isFit = chunk.length > tagBytes || (chunk.length === tagBytes && n === 0)
      if (!isFit || !(await cipher.open(chunk, nonce, into))) throw broken()
    },
  })
}
