import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { createSha256 } from './sha256.ts'

/** SHA-256 of bytes that are in memory, as 64 lower-case hexadecimal digits. */
export function hashOf(bytes: Uint8Array): string {
  return bytesToHex(sha256(bytes))
}

/** The same by the browser's own code, several times faster; for bytes that are in memory anyway. */
export async function hashFast(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const { subtle } = crypto as Partial<Crypto>
  // Pages without https have none.
  if (subtle === undefined) return hashOf(bytes)
  return bytesToHex(new Uint8Array(await subtle.digest('SHA-256', bytes)))
}

/** SHA-256 of bytes that come part by part. */
export interface RunningHash {
  readonly add: (bytes: Uint8Array) => void
  readonly end: () => string
}

export function createRunningHash(): RunningHash {
  const hash = createSha256()
  return { add: (bytes) => hash.add(bytes), end: () => bytesToHex(hash.end()) }
}
