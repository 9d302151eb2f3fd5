import { streamOf } from '../../lib/stream-of.ts'
import { crc32 } from './crc32.ts'
import {
  descriptor,
  directory,
  isPastZip,
  localHeader,
  zipSize,
  type ZipRecord,
} from './zip-records.ts'

/** A part of a zip that is to be written; `input` is called when its turn has come. */
export interface WrittenEntry {
  readonly name: string
  readonly size: number
  readonly input: () => Uint8Array<ArrayBuffer> | AsyncGenerator<Uint8Array<ArrayBuffer>>
}

/**
 * A zip of stored entries, without dates, and its size in bytes, known before the first one is
 * written. Equal entries give equal bytes. What comes through are the very pieces that the sources
 * gave, not copies: whoever reads them may give their memory back. To cancel it ends the source that
 * is open.
 */
export function writeZip(entries: readonly WrittenEntry[]): {
  readonly stream: ReadableStream<Uint8Array>
  readonly size: number
} {
  const parts = entries.map((entry) => ({ ...entry, name: new TextEncoder().encode(entry.name) }))
  return { stream: streamOf(write(parts)), size: zipSize(parts) }
}

type Part = Omit<WrittenEntry, 'name'> & Pick<ZipRecord, 'name'>

async function* write(parts: readonly Part[]): AsyncGenerator<Uint8Array, void> {
  if (isPastZip(parts)) throw new RangeError('writeZip: more than a zip without zip64 can hold')
  const records: ZipRecord[] = []
  let at = 0
  for (const { name, size: said, input } of parts) {
    const offset = at
    const head = localHeader(name)
    at += head.length
    yield head
    const bytes = input()
    let size = 0
    let crc = 0
    for await (const piece of Symbol.asyncIterator in bytes ? bytes : [bytes]) {
      crc = crc32(piece, crc)
      size += piece.length
      yield piece
    }
    if (size !== said) throw new RangeError('writeZip: a part has another size than it said')
    const tail = descriptor({ crc, size })
    at += size + tail.length
    yield tail
    records.push({ name, size, crc, offset })
  }
  yield directory(records, at)
}
