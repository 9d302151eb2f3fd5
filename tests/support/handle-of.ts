import type { ReadHandle } from '../../src/lib/handle-source.ts'

/** An open file of the origin's private file system, as only workers of a browser have it. */
export function handleOf(bytes: Uint8Array): ReadHandle & { isOpen: boolean } {
  return {
    isOpen: true,
    read(into, { at }) {
      const found = bytes.subarray(at, at + into.length)
      into.set(found)
      return found.length
    },
    getSize: () => bytes.length,
    close() {
      this.isOpen = false
    },
  }
}
