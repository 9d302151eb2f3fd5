import { ScratchFailure, type Scratch } from '../../services/copies/scratch.ts'

/** More than this is not held in memory, in bytes: a cheap phone ends the whole app before. */
const mostInMemory = 256 * 2 ** 20

/** Blobs of so many bytes, which browsers may put on their disk; one for each write is too many. */
const blobBytes = 8 * 2 ** 20

/** Files made in memory; where the browser has no private file system, and for what is small. */
export function createMemoryScratch(most = mostInMemory): Scratch {
  return {
    open: () => {
      let blobs: Blob[] = []
      let young: Uint8Array<ArrayBuffer>[] = []
      let waiting = 0
      let size = 0
      const gather = () => {
        if (young.length > 0) blobs.push(new Blob(young))
        young = []
        waiting = 0
      }
      return Promise.resolve({
        write(bytes) {
          size += bytes.length
          if (size > most) throw new ScratchFailure({ type: 'CopyTooLarge', size })
          // What is given may be written over after this.
          young.push(bytes.slice())
          waiting += bytes.length
          if (waiting >= blobBytes) gather()
        },
        finish() {
          gather()
          return Promise.resolve(new Blob(blobs))
        },
        discard() {
          blobs = []
          young = []
          return Promise.resolve()
        },
      })
    },
  }
}
