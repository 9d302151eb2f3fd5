/** A part of a zip that was written, as its directory says. */
export interface ZipRecord {
  /** In UTF-8. */
  readonly name: Uint8Array
  readonly size: number
  readonly crc: number
  /** Where its local header begins. */
  readonly offset: number
}

/** In bytes, each besides a name; APPNOTE 6.3.10, 4.3.7, 4.3.9, 4.3.12 and 4.3.16. */
const localBytes = 30
const descriptorBytes = 16
const headerBytes = 46
const endBytes = 22

/** What a zip can say without zip64, which no reader of ours takes. */
const mostBytes = 0xffff_ffff
const mostEntries = 0xffff

/** Version 4.5, and made on Unix: what all our files have said from the first on. */
const version = 45
const madeBy = (3 << 8) | version

/** Bit 3: sums stand behind the bytes; bit 11: the name is UTF-8. */
const flags = 0x0808

/** 1 January 1980, the oldest there is; the time of day beside it is 0. */
const noDate = (1 << 5) | 1

/** A plain file that its owner and group may write and everybody may read. */
const attributes = 0o100664

type Sized = Pick<ZipRecord, 'name' | 'size'>

/** In bytes, of a zip with these parts. */
export function zipSize(parts: readonly Sized[]): number {
  const perPart = localBytes + descriptorBytes + headerBytes
  const ofParts = parts.map(({ name, size }) => perPart + 2 * name.length + size)
  return ofParts.reduce((sum, bytes) => sum + bytes, endBytes)
}

/** True for parts that would need zip64. */
export function isPastZip(parts: readonly Sized[]): boolean {
  return zipSize(parts) > mostBytes || parts.length > mostEntries
}

/** What stands before the bytes of a part: its name, while sums and sizes are not known yet. */
export function localHeader(name: Uint8Array): Uint8Array<ArrayBuffer> {
  const [bytes, view] = room(localBytes + name.length)
  view.setUint32(0, 0x04034b50, true)
  view.setUint16(4, version, true)
  view.setUint16(6, flags, true)
  view.setUint16(12, noDate, true)
  view.setUint16(26, name.length, true)
  bytes.set(name, localBytes)
  return bytes
}

/** What stands behind the bytes of a part: what is known only now. */
export function descriptor({ crc, size }: Pick<ZipRecord, 'crc' | 'size'>) {
  const [bytes, view] = room(descriptorBytes)
  view.setUint32(0, 0x08074b50, true)
  view.setUint32(4, crc, true)
  view.setUint32(8, size, true)
  view.setUint32(12, size, true)
  return bytes
}

/** The central directory and the end of the zip; the directory begins at `offset`. */
export function directory(records: readonly ZipRecord[], offset: number): Uint8Array<ArrayBuffer> {
  const size = records.reduce((sum, { name }) => sum + headerBytes + name.length, 0)
  const [bytes, view] = room(size + endBytes)
  let at = 0
  for (const record of records) {
    view.setUint32(at, 0x02014b50, true)
    view.setUint16(at + 4, madeBy, true)
    view.setUint16(at + 6, version, true)
    view.setUint16(at + 8, flags, true)
    view.setUint16(at + 14, noDate, true)
    view.setUint32(at + 16, record.crc, true)
    view.setUint32(at + 20, record.size, true)
    view.setUint32(at + 24, record.size, true)
    view.setUint16(at + 28, record.name.length, true)
    view.setUint16(at + 40, attributes, true)
    view.setUint32(at + 42, record.offset, true)
    bytes.set(record.name, at + headerBytes)
    at += headerBytes + record.name.length
  }
  view.setUint32(at, 0x06054b50, true)
  view.setUint16(at + 8, records.length, true)
  view.setUint16(at + 10, records.length, true)
  view.setUint32(at + 12, size, true)
  view.setUint32(at + 16, offset, true)
  return bytes
}

function room(size: number): [Uint8Array<ArrayBuffer>, DataView] {
  const bytes = new Uint8Array(size)
  return [bytes, new DataView(bytes.buffer)]
}
