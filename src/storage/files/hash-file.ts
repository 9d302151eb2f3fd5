import { sha256 } from '@noble/hashes/sha2.js'
import type { FileId } from '../../services/file-store.ts'
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
  readonly add: (part: ArrayBuffer) => void
  readonly end: () => FileId
}

export function createFileHash(): FileHash {
  const hash = sha256.create()
  return {
    add: (part) => void hash.update(new Uint8Array(part)),
    end: () => toFileId(hash.digest()),
  }
}
