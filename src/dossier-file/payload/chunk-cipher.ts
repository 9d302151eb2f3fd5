/** Bytes of a chunk before it is sealed; the last one of a payload may have fewer. */
export const chunkBytes = 64 * 1024

/** Bytes that sealing adds to each chunk. */
export const tagBytes = 16

/**
 * ChaCha20-Poly1305 (RFC 8439) with the key of one payload; 12 bytes of nonce, and nothing beside the
 * chunk is authenticated. A chunk may be written over as soon as the call returned; `into` is whole
 * when its promise is done.
 */
export interface ChunkCipher {
  /** Writes the sealed chunk: `tagBytes` more than `chunk`. */
  seal(chunk: Bytes, nonce: Bytes, into: Bytes): Promise<void>
  /** Writes the opened chunk: `tagBytes` fewer; false when a bit of it is not what was sealed. */
  open(chunk: Bytes, nonce: Bytes, into: Bytes): Promise<boolean>
  /** It works beside who asks, so that much should be under way at once. */
  readonly isAside: boolean
}

type Bytes = Uint8Array<ArrayBuffer>
