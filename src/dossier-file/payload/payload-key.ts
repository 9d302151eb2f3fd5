import { hkdf } from '@noble/hashes/hkdf.js'
import { sha256 } from '@noble/hashes/sha2.js'

/** Bytes of the nonce that stands before the first chunk. */
export const payloadNonceBytes = 16

/** The key of the payload, out of that of the file (16 bytes) and the nonce. */
export function payloadKey(fileKey: Uint8Array, nonce: Uint8Array): Uint8Array<ArrayBuffer> {
  const label = new TextEncoder().encode('payload')
  return new Uint8Array(hkdf(sha256, fileKey, nonce, label, 32))
}
