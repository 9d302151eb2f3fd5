import type { ByteReader } from '../../media/byte-reader.ts'
import { damaged, ReadFailure } from '../read-error.ts'
import type { ReadLimits } from '../format.ts'

/** A file in the container, as the central directory says. */
export interface ZipEntry {
  readonly name: string
  /** 0: stored; 8: deflated. */
  readonly method: 0 | 8
  readonly crc: number
  /** In bytes, in the container and unpacked. */
  readonly packed: number
  readonly size: number
  /** Where its local header begins. */
  readonly offset: number
  readonly flags: number
}

export interface ZipDirectory {
  readonly entries: readonly ZipEntry[]
  /** Where the central directory begins. */
  readonly offset: number
}

/** The container itself, as a part that can be damaged. */
export const container = 'zip'

const endBytes = 22
const endMark = 0x06054b50
const headerMark = 0x02014b50

/** Bit 0 (encrypted) and all that is seldom are refused; 1 and 2 only say how well it is packed. */
const knownFlags = 0b1000_0000_1110

/**
 * The central directory of a zip without zip64, comments behind it, or further parts (APPNOTE
 * 6.3.10, 4.3.12 and 4.3.16). Throws `ReadFailure`: cut off, too big or damaged.
 */
export async function readDirectory(file: ByteReader, limits: ReadLimits): Promise<ZipDirectory> {
  const end = await file.read(file.size - endBytes, endBytes)
  if (end?.getUint32(0, true) !== endMark) throw await whyNoEnd(file)
  const count = end.getUint16(10, true)
  const size = end.getUint32(12, true)
  const offset = end.getUint32(16, true)
  if (count > limits.entries) throw new ReadFailure({ type: 'TooBig', part: container })
  if (size > limits.directory) throw new ReadFailure({ type: 'TooBig', part: container })
  const parts = [end.getUint16(4, true), end.getUint16(6, true), end.getUint16(20, true)]
  const isWhole = offset + size === file.size - endBytes && end.getUint16(8, true) === count
  if (!isWhole || parts.some((part) => part !== 0)) throw damaged(container, 'layout')
  const view = await file.read(offset, size)
  if (!view) throw damaged(container, 'layout')
  return { entries: readHeaders(view, count), offset }
}

function readHeaders(view: DataView, count: number): ZipEntry[] {
  const entries: ZipEntry[] = []
  let at = 0
  for (let n = 0; n < count; n++) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== headerMark) {
      throw damaged(container, 'layout')
    }
    const nameBytes = view.getUint16(at + 28, true)
    const extraBytes = view.getUint16(at + 30, true)
    const next = at + 46 + nameBytes + extraBytes + view.getUint16(at + 32, true)
    if (next > view.byteLength) throw damaged(container, 'layout')
    entries.push(readHeader(view, at, nameBytes, extraBytes))
    at = next
  }
  if (at !== view.byteLength) throw damaged(container, 'layout')
  return entries
}

function readHeader(view: DataView, at: number, nameBytes: number, extraBytes: number): ZipEntry {
  const flags = view.getUint16(at + 8, true)
  const name = decodeName(bytesAt(view, at + 46, nameBytes), flags)
  const method = view.getUint16(at + 10, true)
  const attributes = view.getUint32(at + 38, true)
  const entry = {
    name,
    crc: view.getUint32(at + 16, true),
    packed: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    offset: view.getUint32(at + 42, true),
    flags,
  }
  const isSplit = view.getUint16(at + 34, true) !== 0
  if ((flags & ~knownFlags) !== 0 || isSplit || isLink(view.getUint8(at + 5), attributes)) {
    throw damaged(name, 'packing')
  }
  if (method !== 0 && method !== 8) throw damaged(name, 'packing')
  if (hasSecondMeaning(view, at + 46 + nameBytes, extraBytes)) throw damaged(name, 'packing')
  if (method === 0 && entry.packed !== entry.size) throw damaged(name, 'layout')
  return { ...entry, method }
}

/** Unix says in the upper half what a file is: neither a plain one, a folder nor unsaid. */
function isLink(madeBy: number, attributes: number): boolean {
  const sort = (attributes >>> 28) & 0xf
  return madeBy === 3 && sort !== 0 && sort !== 8 && sort !== 4
}

/** Extra fields that say another size (zip64) or another name than the header does. */
function hasSecondMeaning(view: DataView, start: number, length: number): boolean {
  for (let at = start; at + 4 <= start + length; at += 4 + view.getUint16(at + 2, true)) {
    if ([0x0001, 0x7075].includes(view.getUint16(at, true))) return true
  }
  return false
}

/** UTF-8, and said to be so when it is more than ASCII. */
function decodeName(bytes: Uint8Array, flags: number): string {
  const isMarked = (flags & 0x800) !== 0
  try {
    const name = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
    if (isMarked || bytes.every((byte) => byte < 0x80)) return name
  } catch {
    throw damaged(container, 'name')
  }
  throw damaged(container, 'name')
}

/** Cut off, or whole with something behind it. */
async function whyNoEnd(file: ByteReader): Promise<ReadFailure> {
  const length = Math.min(file.size, endBytes + 0xffff)
  const start = file.size - length
  const tail = await file.read(start, length)
  for (let at = length - endBytes; tail && at >= 0; at--) {
    if (tail.getUint32(at, true) !== endMark) continue
    const directory = tail.getUint32(at + 12, true) + tail.getUint32(at + 16, true)
    if (directory === start + at) return damaged(container, 'layout')
  }
  return new ReadFailure({ type: 'CutOff' })
}

/** The bytes of a part of a view, not copied. */
export function bytesAt(view: DataView, offset: number, length: number): Uint8Array<ArrayBuffer> {
  return new Uint8Array(view.buffer as ArrayBuffer, view.byteOffset + offset, length)
}
