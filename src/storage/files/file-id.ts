import type { FileId } from '../../services/evidence/file-store.ts'

/** A SHA-256 as the name of a file. */
export function toFileId(digest: Uint8Array): FileId {
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
