import { err, ok, type Result } from '../../lib/result.ts'
import { filePartBytes, type FileError, type FileId } from '../../services/evidence/file-store.ts'
import { createRunningHash, hashFast } from '../../dossier-file/hash.ts'
import type { ByteSource } from '../../lib/byte-source.ts'

/** Up to this many bytes a file is read as a whole; larger ones part by part. */
export const atOnceBytes = 8 * filePartBytes

/** The bytes of a file that is to be kept. Reading rejects when the browser cannot read them. */
export interface FileParts {
  readonly size: number
  readonly count: number
  /** May be a view of bytes that others use, too: read it only. */
  readonly part: (n: number) => Promise<Uint8Array<ArrayBuffer>>
  /** Undefined when `isStopped` said so on the way. */
  readonly hash: (isStopped: () => boolean) => Promise<FileId | undefined>
  /** Lets go of the bytes, which are not asked for any more. */
  readonly letGo: () => void
}

/** A piece of a file of which others are kept, too: `size` bytes from `from` on. */
export interface PieceOfSource {
  readonly file: Blob
  /** The same file, read in one go. */
  readonly source: ByteSource
  readonly from: number
  readonly size: number
}

export async function readParts(given: Blob | PieceOfSource): Promise<FileParts> {
  if (given.size <= atOnceBytes) return readWhole(given)
  return readByParts(
    given instanceof Blob ? given : given.file.slice(given.from, given.from + given.size),
  )
}

async function readWhole(given: Blob | PieceOfSource): Promise<FileParts> {
  const { size } = given
  const isBlob = given instanceof Blob
  let whole = isBlob
    ? new Uint8Array(await given.arrayBuffer())
    : await given.source.read(given.from, size)
  // The browser says so of a Blob by itself.
  if (whole.length < size) throw new DOMException('shorter than it was', 'NotReadableError')
  return {
    size,
    count: countParts(size),
    part: (n) => Promise.resolve(whole.subarray(n * filePartBytes, (n + 1) * filePartBytes)),
    hash: async (isStopped) => (isStopped() ? undefined : hashFast(whole)),
    letGo: () => {
      if (!isBlob && whole.length > 0) given.source.release(whole)
      whole = new Uint8Array(0)
    },
  }
}

function readByParts(blob: Blob): FileParts {
  const { size } = blob
  const count = countParts(size)
  const part = async (n: number) =>
    new Uint8Array(await blob.slice(n * filePartBytes, (n + 1) * filePartBytes).arrayBuffer())
  return {
    size,
    count,
    part,
    hash: async (isStopped) => {
      const hash = createRunningHash()
      for (let n = 0; n < count; n++) {
        if (isStopped()) return undefined
        hash.add(await part(n))
      }
      return hash.end()
    },
    letGo: () => undefined,
  }
}

/** How many parts a file of this size has; none when it is empty. */
export function countParts(size: number): number {
  return Math.ceil(size / filePartBytes)
}

/** How long part `n` of a file of this size must be, in bytes. */
export function partSize(size: number, n: number): number {
  return Math.max(0, Math.min(filePartBytes, size - n * filePartBytes))
}

/** A part by itself, for a database, which would write all that a view is a part of. */
export function ownBuffer(part: Uint8Array<ArrayBuffer>): ArrayBuffer {
  return part.byteLength === part.buffer.byteLength ? part.buffer : part.slice().buffer
}

/** A browser that cannot read what it was given says so in its own words; a bug is thrown. */
export async function tryReading<T>(work: () => Promise<T>): Promise<Result<T, FileError>> {
  try {
    return ok(await work())
  } catch (cause) {
    if (cause instanceof DOMException) return err({ type: 'FileUnreadable' })
    throw cause
  }
}
