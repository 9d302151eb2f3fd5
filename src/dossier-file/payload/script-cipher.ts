import { chacha20poly1305 } from '@noble/ciphers/chacha.js'
import type { ChunkCipher } from './chunk-cipher.ts'

/** The same cipher in JavaScript, for browsers that have none. */
export function scriptCipher(key: Uint8Array<ArrayBuffer>): ChunkCipher {
  return {
    isAside: false,
    seal(chunk, nonce, into) {
      chacha20poly1305(key, nonce).encrypt(chunk, into)
      return Promise.resolve()
    },
    open(chunk, nonce, into) {
      try {
        chacha20poly1305(key, nonce).decrypt(chunk, into)
        return Promise.resolve(true)
      } catch (cause) {
        if (cause instanceof Error && cause.message === 'invalid tag') return Promise.resolve(false)
        throw cause
      }
    },
  }
}
