/**
 * Gives the memory of bytes back now; they are empty afterwards, so only their last user may call
 * it. A browser would do it when it next cleans up, which of large buffers is 64 MB later and more.
 * Older browsers do just that. Not for what was read from a Blob: of that the browser holds on to the
 * memory itself and only loses count of it, so that it cleans up later still.
 */
export function giveBack(buffer: ArrayBuffer): void {
  // An empty one may have been given back already, and throws.
  if (buffer.byteLength > 0) (buffer as Partial<Transferable>).transfer?.(0)
}

/** Chrome 114, Safari 17.4, Firefox 122. */
interface Transferable {
  transfer(length: number): ArrayBuffer
}

/** The same of a view that has its buffer for itself; of any other it does nothing. */
export function giveBackBytes({ buffer, byteLength }: Uint8Array): void {
  if (buffer instanceof ArrayBuffer && buffer.byteLength === byteLength) giveBack(buffer)
}
