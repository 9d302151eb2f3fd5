import type { ByteSource } from '../lib/byte-source.ts'

/** Reads bytes of a file here and there without holding all of it. */
export interface ByteReader {
  /** Of the whole file, in bytes. */
  readonly size: number
  /** `length` bytes from `offset`; undefined when the file ends before that. */
  read(offset: number, length: number): Promise<DataView | undefined>
}

/** Headers lie close together, so one look at the file answers many questions. In bytes. */
const windowBytes = 64 * 1024

/** A reader of a Blob that holds 64 KiB at most, or what is asked for at once when that is more. */
export function createByteReader(blob: Blob): ByteReader {
  return createWindow(blob.size, windowBytes, (start, end) => blob.slice(start, end).arrayBuffer())
}

/** The same where a question costs next to nothing, so that little is read in vain. In bytes. */
const narrowBytes = 4096

/** A reader of a source, which stays with who opened it. */
export function readerOfSource(source: ByteSource): ByteReader {
  return createWindow(source.size, narrowBytes, async (start, end) => {
    const bytes = await source.read(start, end - start)
    const { buffer } = bytes.slice()
    source.release(bytes)
    return buffer
  })
}

function createWindow(
  size: number,
  least: number,
  fetch: (start: number, end: number) => Promise<ArrayBuffer>,
): ByteReader {
  let start = 0
  let held = new ArrayBuffer(0)
  return {
    size,
    async read(offset, length) {
      if (offset < 0 || length < 0 || offset + length > size) return undefined
      if (offset < start || offset + length > start + held.byteLength) {
        held = await fetch(offset, Math.min(size, offset + Math.max(length, least)))
        start = offset
      }
      return new DataView(held, offset - start, length)
    },
  }
}

/** The same of bytes that are in memory already. */
export function readerOfBytes(bytes: Uint8Array<ArrayBuffer>): ByteReader {
  const { buffer, byteOffset, length: size } = bytes
  return {
    size,
    read: (offset, length) => {
      const isInside = offset >= 0 && length >= 0 && offset + length <= size
      const view = isInside ? new DataView(buffer, byteOffset + offset, length) : undefined
      return Promise.resolve(view)
    },
  }
}

/** Bytes as Latin-1 text; the codes of boxes and chunks are such text. */
export function latin1(view: DataView, offset = 0, length = view.byteLength - offset): string {
  const bytes = new Uint8Array(view.buffer, view.byteOffset + offset, length)
  let text = ''
  for (const byte of bytes) text += String.fromCharCode(byte)
  return text
}
