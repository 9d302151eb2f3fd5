/**
 * Gives the memory of bytes back now; they are empty afterwards, so only their last user may call
 * it. A browser would do it when it next cleans up, which of large buffers is 64 MB later and more.
 * Older browsers do just that. Only for what scripts alone have used: what was read from a Blob, or
 * read from or written to a file, the browser holds on to, and would only lose count of.
 */
export function giveBack(buffer: ArrayBuffer): void {
  // An empty one may have been given back already, and throws.
  if (buffer.byteLength > 0) (buffer as Partial<Transferable>).transfer?.(0)
}

/** Chrome 114, Safari 17.4, Firefox 122. */
interface Transferable {
  transfer(length: number): ArrayBuffer
}
