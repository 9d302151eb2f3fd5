import { equalBytes } from './equal-bytes.ts'
import { writeAll, type SyncHandle } from './sync-handle.ts'

/** What is read back is compared with what was given; one buffer for all. */
const back = { bytes: new Uint8Array(0) }
const pieceBytes = 2 ** 20

/**
 * Writes bytes and reads them back; false when the browser gives others back. Throws what a full disk
 * throws. Views must begin at a multiple of four bytes.
 */
export function writeChecked(access: SyncHandle, bytes: Uint8Array, at: number): boolean {
  if (back.bytes.length === 0) back.bytes = new Uint8Array(pieceBytes)
  writeAll(access, bytes, at)
  for (let from = 0; from < bytes.length; from += pieceBytes) {
    const given = bytes.subarray(from, from + pieceBytes)
    const found = back.bytes.subarray(0, given.length)
    if (access.read(found, { at: at + from }) < given.length) return false
    if (!equalBytes(found, given)) return false
  }
  return true
}
