import { giveBack } from './give-back.ts'

/** Buffers that are used again, so that no waste waits for the browser to clean up. */
export interface BufferPool {
  /** One of at least so many bytes, with whatever was in it before. */
  take(length: number): ArrayBuffer
  putBack(buffer: ArrayBuffer): void
  /** Frees those that nobody has. */
  empty(): void
}

/** Few sizes, so that nearly every buffer fits the next piece: multiples of this, in bytes. */
const stepBytes = 2 ** 20

/** Holds no more buffers than were ever in use at once. */
export function createBufferPool(): BufferPool {
  let spare: ArrayBuffer[] = []
  return {
    take(length) {
      const fit = spare.find(({ byteLength }) => byteLength >= length)
      // One that is too small makes room for the one that is needed now.
      const gone = fit ?? spare[0]
      spare = spare.filter((one) => one !== gone)
      if (fit) return fit
      if (gone) giveBack(gone)
      return new ArrayBuffer(Math.max(1, Math.ceil(length / stepBytes)) * stepBytes)
    },
    putBack(buffer) {
      spare.push(buffer)
    },
    empty() {
      spare.forEach(giveBack)
      spare = []
    },
  }
}
