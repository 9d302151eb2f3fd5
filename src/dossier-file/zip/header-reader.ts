import { type ByteReader, createByteReader } from '../../media/byte-reader.ts'
import type { ZipDirectory } from './read-directory.ts'

/** A piece of the file, and where it stands in what was read together. */
interface Stretch {
  readonly start: number
  end: number
  readonly at: number
}

/** Headers nearer to each other than this are read with what stands between them, in bytes. */
const nearBytes = 4096

/** So many bytes and stretches are read by one question at most. */
const mostBytes = 2 ** 20
const mostStretches = 256

/** The most that stands before a local header and is not of the entry before it, in bytes. */
const descriptorBytes = 16

/**
 * Reads what stands between the entries, in their order: hundreds of headers by one question to the
 * browser, since every question costs half a millisecond. Anything else is read as by any reader.
 */
export function createHeaderReader(file: Blob, directory: ZipDirectory): ByteReader {
  const rest = createByteReader(file)
  const spans = headerSpans(file.size, directory)
  let next = 0
  let stretches: readonly Stretch[] = []
  let held = new ArrayBuffer(0)

  const viewOf = (offset: number, length: number) => {
    const found = stretches.find(({ start, end }) => start <= offset && offset + length <= end)
    return found && new DataView(held, offset - found.start + found.at, length)
  }

  async function readMore(): Promise<void> {
    const more: Stretch[] = []
    let bytes = 0
    for (; next < spans.length && bytes < mostBytes && more.length < mostStretches; next++) {
      const [start, end] = spans[next] ?? [0, 0]
      const last = more.at(-1)
      if (last && start - last.end < nearBytes) {
        bytes += Math.max(0, end - last.end)
        last.end = Math.max(end, last.end)
      } else {
        more.push({ start, end, at: bytes })
        bytes += end - start
      }
    }
    const together = new Blob(more.map(({ start, end }) => file.slice(start, end)))
    held = await together.arrayBuffer()
    // Not every Blob can be a part of another one (of Node in jsdom); then each header is a question.
    stretches = held.byteLength === bytes ? more : []
  }

  return {
    size: file.size,
    async read(offset, length) {
      const here = viewOf(offset, length)
      if (here || length <= 0) return here ?? rest.read(offset, length)
      const last = stretches.at(-1)?.end ?? 0
      if (next < spans.length && offset + length > last) await readMore()
      return viewOf(offset, length) ?? rest.read(offset, length)
    },
  }
}

/** From before each local header to the end of its name, and what stands before the directory. */
function headerSpans(size: number, { entries, offset }: ZipDirectory) {
  const within = (at: number) => Math.max(0, Math.min(size, at))
  return [
    ...entries.map((entry) => [entry.offset, 30 + 3 * entry.name.length] as const),
    [offset, 0] as const,
  ]
    .sort(([a], [b]) => a - b)
    .map(([at, length]) => [within(at - descriptorBytes), within(at + length)] as const)
}
