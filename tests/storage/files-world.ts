import { filePartBytes, type FileStore } from '../../src/services/evidence/file-store.ts'
import { seededRandom } from './store-world.ts'

export const mebibyte = filePartBytes

/** Bytes that look like nothing, the same in every run; no two parts are alike. */
export function bytesOf(size: number, seed = 1): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(size)
  const block = Uint8Array.from(seededRandom(seed)(Math.min(size, 65_521)))
  for (let at = 0; at < size; at += block.length) bytes.set(block.subarray(0, size - at), at)
  return bytes
}

export function blobOf(size: number, seed = 1): Blob {
  return new Blob([bytesOf(size, seed)])
}

/** The name that bytes must get, worked out by the platform itself. */
export async function sha256Of(blob: Blob): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', await blob.arrayBuffer()))
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** All parts of a file one after another, or undefined when it is not here. */
export async function partsOf(store: FileStore, file: string): Promise<number[]> {
  const sizes: number[] = []
  for (let n = 0; ; n++) {
    const part = await store.readPart(file, n)
    if (!part.ok) throw new Error(part.error.type)
    if (part.value === undefined) return sizes
    sizes.push(part.value.byteLength)
  }
}

export async function sameContent(a: Blob | undefined, b: Blob): Promise<boolean> {
  return a !== undefined && a.size === b.size && (await sha256Of(a)) === (await sha256Of(b))
}
