import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'

/** SHA-256 of bytes that are in memory, as 64 lower-case hexadecimal digits. */
export function hashOf(bytes: Uint8Array): string {
  return bytesToHex(sha256(bytes))
}

/** SHA-256 of bytes that come part by part. */
export interface RunningHash {
  readonly add: (bytes: Uint8Array) => void
  readonly end: () => string
}

export function createRunningHash(): RunningHash {
  const hash = sha256.create()
  return {
    add: (bytes) => void hash.update(bytes),
    end: () => bytesToHex(hash.digest()),
  }
}
