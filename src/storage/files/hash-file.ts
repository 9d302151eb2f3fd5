import { hashFast } from '../../dossier-file/hash.ts'
import type { FileId } from '../../services/evidence/file-store.ts'

/** The hash of a file that fits in memory, part by part: the browser's own wants all of it. */
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
    end: () => hashFast(whole),
  }
}
