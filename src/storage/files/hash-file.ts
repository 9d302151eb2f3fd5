import { sha256 } from '@noble/hashes/sha2.js'
import type { FileId } from '../../services/evidence/file-store.ts'
import { toFileId } from './file-id.ts'

/** The SHA-256 of bytes that are in memory already. */
export async function hashBytes(bytes: ArrayBuffer): Promise<FileId> {
  const { subtle } = crypto as Partial<Crypto>
  // Pages without https have none.
  if (subtle === undefined) return toFileId(sha256(new Uint8Array(bytes)))
  return toFileId(new Uint8Array(await subtle.digest('SHA-256', bytes)))
}

/** Takes bytes part by part, so that a large file is never in memory as a whole. */
export interface FileHash {
  readonly add: (part: Uint8Array) => void
  readonly end: () => FileId
}

export function createFileHash(): FileHash {
  const hash = sha256.create()
  return {
    add: (part) => void hash.update(part),
    end: () => toFileId(hash.digest()),
  }
}

/** The same for a file that fits in memory: the browser's own hash is faster, and wants all of it. */
export function createSmallHash(size: number): {
  readonly add: (part: Uint8Array) => void
  readonly end: () => Promise<FileId>
} {
  const whole = new Uint8Array(size)
  let at = 0
  return {
    add: (part) => {
      // What does not fit is damage; the hash of the rest will tell.
      whole.set(part.subarray(0, size - at), at)
      at = Math.min(size, at + part.length)
    },
    end: () => hashBytes(whole.buffer),
  }
}
