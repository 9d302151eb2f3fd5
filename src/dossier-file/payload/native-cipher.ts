import { callForCleanUp } from '../../lib/call-for-clean-up.ts'
import type { ChunkCipher } from './chunk-cipher.ts'

const name = 'ChaCha20-Poly1305'

/** The browser makes new memory for every chunk; after so many bytes of it, it has to clean up. */
const cleanUpBytes = 8 * 2 ** 20

/**
 * The cipher that the browser has itself ("Modern Algorithms in the Web Cryptography API", WICG): on
 * threads of its own. Undefined where there is none, or no https.
 */
export async function nativeCipher(key: Uint8Array<ArrayBuffer>): Promise<ChunkCipher | undefined> {
  const { subtle } = crypto as Partial<Crypto>
  const secret = subtle && (await importKey(subtle, key))
  if (!subtle || !secret) return undefined
  let waste = 0
  const moveTo = (into: Uint8Array, made: ArrayBuffer) => {
    into.set(new Uint8Array(made))
    waste += made.byteLength
    if (waste < cleanUpBytes) return
    waste = 0
    callForCleanUp()
  }
  return {
    isAside: true,
    async seal(chunk, iv, into) {
      moveTo(into, await subtle.encrypt({ name, iv }, secret, chunk))
    },
    async open(chunk, iv, into) {
      try {
        moveTo(into, await subtle.decrypt({ name, iv }, secret, chunk))
        return true
      } catch (cause) {
        if (cause instanceof DOMException && cause.name === 'OperationError') return false
        throw cause
      }
    },
  }
}

/** Undefined where the browser knows no such key. */
async function importKey(subtle: SubtleCrypto, key: BufferSource): Promise<CryptoKey | undefined> {
  try {
    // Newer than the types know.
    const format = 'raw-secret' as 'raw'
    return await subtle.importKey(format, key, { name }, false, ['encrypt', 'decrypt'])
  } catch (cause) {
    // An unknown format is a TypeError, an unknown cipher a NotSupportedError.
    if (cause instanceof TypeError || cause instanceof DOMException) return undefined
    throw cause
  }
}
