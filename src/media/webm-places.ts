import type { Blank, BlankPlan } from './blanks.ts'
import type { ByteReader } from './byte-reader.ts'

/** Element ids of Matroska (RFC 9559, 5.1), with their length marker. */
const ids = {
  segment: 0x18538067,
  cluster: 0x1f43b675,
  tags: 0x1254c367,
  attachments: 0x1941a469,
} as const

interface Element {
  readonly id: number
  readonly start: number
  readonly content: number
  /** Undefined when the writer did not know yet, as when it streamed. */
  readonly end: number | undefined
}

/** A minute of blocks of picture and sound is a tenth of this. */
const maxElements = 100_000

/** What to overwrite in a WebM or Matroska: its tags and the files attached to it. */
export async function webmPlaces(reader: ByteReader): Promise<BlankPlan> {
  const blanks: Blank[] = []
  let offset = 0
  for (let count = 0; offset < reader.size; count++) {
    const element = await readElement(reader, offset)
    if (!element || count === maxElements) return { blanks, sure: false }
    const { id, start, content, end } = element
    const isOpen = id === ids.segment || (id === ids.cluster && end === undefined)
    if (isOpen) {
      offset = content
      continue
    }
    if (end === undefined || end > reader.size) return { blanks, sure: false }
    const isKept = id !== ids.tags && id !== ids.attachments
    if (!isKept) blanks.push(voided(start, end))
    offset = end
  }
  return { blanks, sure: true }
}

async function readElement(reader: ByteReader, start: number): Promise<Element | undefined> {
  const view = await reader.read(start, Math.min(12, reader.size - start))
  if (!view || view.byteLength < 2) return undefined
  const idLength = Math.clz32(view.getUint8(0)) - 23
  if (idLength > 4 || view.byteLength < idLength + 1) return undefined
  let id = 0
  for (let i = 0; i < idLength; i++) id = id * 256 + view.getUint8(i)
  const first = view.getUint8(idLength)
  const sizeLength = Math.clz32(first) - 23
  const content = start + idLength + sizeLength
  if (sizeLength > 8 || view.byteLength < idLength + sizeLength) return undefined
  let size = first & (0xff >> sizeLength)
  let isUnknown = size === 0xff >> sizeLength
  for (let i = 1; i < sizeLength; i++) {
    const byte = view.getUint8(idLength + i)
    size = size * 256 + byte
    isUnknown &&= byte === 0xff
  }
  return { id, start, content, end: isUnknown ? undefined : content + size }
}

/** A Void element (RFC 8794, 11.3.2) of the same length, with its size in as many bytes as fit. */
function voided(start: number, end: number): Blank {
  const length = end - start
  const sizeLength = length >= 9 ? 8 : 1
  const head = new Uint8Array(1 + sizeLength)
  head[0] = 0xec
  const size = length - 1 - sizeLength
  if (sizeLength === 1) head[1] = 0x80 | size
  else {
    new DataView(head.buffer).setBigUint64(1, BigInt(size))
    head[1] = 0x01
  }
  return { start, end, head }
}
