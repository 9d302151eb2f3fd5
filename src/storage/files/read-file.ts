import { err, ok, type Result } from '../../lib/result.ts'
import type { FileError, FileId } from '../../services/evidence/file-store.ts'
import { atOnceBytes, countParts, partSize } from './file-parts.ts'
import type { FilesConnection } from './files-connection.ts'
import { createFileHash, createSmallHash } from './hash-file.ts'

/** Parts in one transaction; each becomes a blob at once, so that memory stays flat. */
const partsAtOnce = 8

/** The whole file, after its hash was found right. */
export async function readFile(
  connection: FilesConnection,
  file: FileId,
  media: string,
): Promise<Result<Blob | undefined, FileError>> {
  const row = await connection.read((db) => db.files.get(file))
  if (!row.ok) return row
  if (row.value?.isWhole !== true) return ok(undefined)
  const { size } = row.value
  const count = countParts(size)
  const blobs: Blob[] = []
  const hash = size > atOnceBytes ? createFileHash() : createSmallHash(size)
  for (let from = 0; from < count; from += partsAtOnce) {
    const keys = Array.from(
      { length: Math.min(partsAtOnce, count - from) },
      (_, i): [FileId, number] => [file, from + i],
    )
    const read = await connection.read((db) => db.chunks.bulkGet(keys))
    if (!read.ok) return read
    for (const chunk of read.value) {
      if (chunk === undefined) return err({ type: 'FileDamaged', file })
      hash.add(chunk.bytes)
      blobs.push(new Blob([chunk.bytes]))
    }
  }
  const found = await hash.end()
  return found === file ? ok(new Blob(blobs, { type: media })) : err({ type: 'FileDamaged', file })
}

/** Part `n`, of the length that it must have; undefined after the last. */
export async function readFilePart(
  { read }: FilesConnection,
  file: FileId,
  n: number,
): Promise<Result<ArrayBuffer | undefined, FileError>> {
  const found = await read(async (db) => {
    const [row, chunk] = await Promise.all([db.files.get(file), db.chunks.get([file, n])])
    return { row, chunk }
  })
  if (!found.ok) return found
  const { row, chunk } = found.value
  if (row?.isWhole !== true || n >= countParts(row.size)) return ok(undefined)
  if (chunk?.bytes.byteLength !== partSize(row.size, n)) return err({ type: 'FileDamaged', file })
  return ok(chunk.bytes)
}
