import { deflateRawSync } from 'node:zlib'
import { createByteReader } from '../../src/media/byte-reader.ts'
import { hashOf } from '../../src/dossier-file/hash.ts'
import { readLimits } from '../../src/dossier-file/format.ts'
import { canonicalJson } from '../../src/lib/json.ts'
import { checkLayout } from '../../src/dossier-file/zip/check-layout.ts'
import { crc32 } from '../../src/dossier-file/zip/crc32.ts'
import { readDirectory } from '../../src/dossier-file/zip/read-directory.ts'
import { bytesOf } from './parts.ts'

/** An entry for a zip; what is not said is as a sound writer would have it. */
export interface MadeEntry {
  readonly name: string | Uint8Array
  readonly bytes: Uint8Array
  readonly method?: number
  readonly flags?: number
  readonly crc?: number
  readonly size?: number
  readonly packed?: number
  readonly extra?: Uint8Array
  readonly madeBy?: number
  readonly attributes?: number
  readonly disk?: number
  /** Bytes behind it that no entry has. */
  readonly tail?: Uint8Array
  /** Where the directory says it begins. */
  readonly offset?: number
  readonly date?: number
  readonly local?: {
    readonly name?: string
    readonly size?: number
    readonly crc?: number
    readonly method?: number
    readonly flags?: number
    readonly mark?: number
  }
}

export interface MadeEnd {
  /** Bytes before the first entry, counted in by the directory. */
  readonly before?: Uint8Array
  readonly count?: number
  readonly offset?: number
  readonly size?: number
  readonly disk?: number
  readonly comment?: Uint8Array
}

/** A zip, sound or not. */
export function makeZip(entries: readonly MadeEntry[], end: MadeEnd = {}): Uint8Array<ArrayBuffer> {
  const files: Uint8Array[] = []
  const directory: Uint8Array[] = []
  const { before = new Uint8Array() } = end
  let at = before.length
  for (const entry of entries) {
    const name = toBytes(entry.name)
    const { method = 0, extra = new Uint8Array(), local = {} } = entry
    const data = method === 8 ? new Uint8Array(deflateRawSync(entry.bytes)) : entry.bytes
    const flags = entry.flags ?? (name.some((byte) => byte > 127) ? 0x800 : 0)
    const crc = entry.crc ?? crc32(entry.bytes)
    const size = entry.size ?? entry.bytes.length
    const packed = entry.packed ?? data.length
    const localName = local.name === undefined ? name : toBytes(local.name)
    const head = joined(
      numbers(4, local.mark ?? 0x04034b50),
      numbers(2, 20, local.flags ?? flags, local.method ?? method, 0, entry.date ?? 33),
      numbers(4, local.crc ?? crc, packed, local.size ?? size),
      numbers(2, localName.length, extra.length),
      localName,
      extra,
    )
    directory.push(
      numbers(4, 0x02014b50),
      Uint8Array.of(20, entry.madeBy ?? 3),
      numbers(2, 20, flags, method, 0, entry.date ?? 33),
      numbers(4, crc, packed, size),
      numbers(2, name.length, extra.length, 0, entry.disk ?? 0, 0),
      numbers(4, entry.attributes ?? 0o100644 * 65536, entry.offset ?? at),
      name,
      extra,
    )
    const { tail = new Uint8Array() } = entry
    files.push(head, data, tail)
    at += head.length + data.length + tail.length
  }
  const listed = join(directory)
  const count = end.count ?? entries.length
  const comment = end.comment ?? new Uint8Array()
  return joined(
    before,
    join(files),
    listed,
    numbers(4, 0x06054b50),
    numbers(2, end.disk ?? 0, 0, count, count),
    numbers(4, end.size ?? listed.length, end.offset ?? at),
    numbers(2, comment.length),
    comment,
  )
}

/** Pieces as one. */
export function joined(...pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  return join(pieces)
}

function join(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const piece of pieces) {
    all.set(piece, at)
    at += piece.length
  }
  return all
}

/** The entries of a sound file, to be changed and made into a zip again. */
export async function entriesOf(file: Blob): Promise<MadeEntry[]> {
  const reader = createByteReader(file)
  const placed = await checkLayout(reader, await readDirectory(reader, readLimits))
  const bytes = await bytesOf(file)
  return placed.map(({ name, start, size }) => ({
    name,
    bytes: bytes.subarray(start, start + size),
  }))
}

/** The same entries with some bytes replaced (by name) or added, and a manifest that lists them. */
export function withBytes(
  entries: readonly MadeEntry[],
  changes: Readonly<Record<string, string | Uint8Array>>,
): MadeEntry[] {
  const names = new Set([...entries.map(({ name }) => name as string), ...Object.keys(changes)])
  const changed = [...names].map((name) => {
    const bytes = changes[name] ?? entries.find((entry) => entry.name === name)?.bytes ?? ''
    return { name, bytes: toBytes(bytes) }
  })
  const listed = changed
    .filter(({ name }) => name !== 'manifest.json')
    .map(({ name, bytes }) => ({ name, size: bytes.length, sha256: hashOf(bytes) }))
  return 'manifest.json' in changes ? changed : withManifest(changed, { entries: listed })
}

/** The same entries with these keys in the manifest. */
export function withManifest(entries: readonly MadeEntry[], keys: object): MadeEntry[] {
  return entries.map((entry) => {
    if (entry.name !== 'manifest.json') return entry
    const manifest = JSON.parse(new TextDecoder().decode(entry.bytes)) as object
    return { ...entry, bytes: toBytes(`${canonicalJson({ ...manifest, ...keys })}\n`) }
  })
}

function toBytes(text: string | Uint8Array): Uint8Array {
  return typeof text === 'string' ? new TextEncoder().encode(text) : text
}

function numbers(width: 2 | 4, ...values: readonly number[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(width * values.length))
  values.forEach((value, n) => {
    if (width === 2) view.setUint16(n * 2, value, true)
    else view.setUint32(n * 4, value >>> 0, true)
  })
  return new Uint8Array(view.buffer)
}
