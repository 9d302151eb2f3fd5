import { createBufferPool } from './buffer-pool.ts'

/** One pool for each page or worker: pieces of files go from hand to hand there. */
const pool = createBufferPool()
const lent = new WeakSet<ArrayBuffer>()

/** Memory for a piece of a file, of exactly so many bytes, with whatever was in it before. */
export function lendBytes(length: number): Uint8Array<ArrayBuffer> {
  const buffer = pool.take(length)
  lent.add(buffer)
  return new Uint8Array(buffer, 0, length)
}

/**
 * Takes lent memory to be used again; only its last user may return it, and only once. Nobody has to:
 * what is forgotten is cleaned up by the browser. Bytes that were not lent are left alone. Memory that
 * a file was read into or written from cannot be freed by script: a browser holds on to it until it
 * next cleans up, and forgets to count it when a script gives it back.
 */
export function returnBytes({ buffer }: Uint8Array): void {
  if (!(buffer instanceof ArrayBuffer) || !lent.delete(buffer)) return
  pool.putBack(buffer)
}
