import { filePartBytes, type FileId } from '../../services/evidence/file-store.ts'
import { createFileHash, hashBytes } from './hash-file.ts'

/** Up to this many bytes a file is read as a whole; larger ones part by part. */
export const atOnceBytes = 8 * filePartBytes

/** The bytes of a file that is to be kept. Reading rejects when the browser cannot read them. */
export interface FileParts {
  readonly size: number
  readonly count: number
  readonly part: (n: number) => Promise<ArrayBuffer>
  /** Undefined when `isStopped` said so on the way. */
  readonly hash: (isStopped: () => boolean) => Promise<FileId | undefined>
}

export async function readParts(blob: Blob): Promise<FileParts> {
  const { size } = blob
  const count = countParts(size)
  if (size <= atOnceBytes) {
    const whole = await blob.arrayBuffer()
    return {
      size,
      count,
      part: (n) =>
        Promise.resolve(
          count === 1 ? whole : whole.slice(n * filePartBytes, (n + 1) * filePartBytes),
        ),
      hash: async (isStopped) => (isStopped() ? undefined : hashBytes(whole)),
    }
  }
  const part = (n: number) => blob.slice(n * filePartBytes, (n + 1) * filePartBytes).arrayBuffer()
  return {
    size,
    count,
    part,
    hash: async (isStopped) => {
      const hash = createFileHash()
      for (let n = 0; n < count; n++) {
        if (isStopped()) return undefined
        hash.add(await part(n))
      }
      return hash.end()
    },
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

/** True when both hold the same bytes; word by word, because a file has millions. */
export function sameBytes(a: ArrayBuffer, b: ArrayBuffer): boolean {
  if (a.byteLength !== b.byteLength) return false
  const words = a.byteLength >> 2
  const [wordsA, wordsB] = [new Uint32Array(a, 0, words), new Uint32Array(b, 0, words)]
  for (let i = 0; i < words; i++) if (wordsA[i] !== wordsB[i]) return false
  const [restA, restB] = [new Uint8Array(a, words << 2), new Uint8Array(b, words << 2)]
  return restA.every((byte, i) => byte === restB[i])
}
