import { createRunningHash, hashFast } from '../../dossier-file/hash.ts'
import { returnBytes } from '../../lib/lent-bytes.ts'
import { err, ok, type Result } from '../../lib/result.ts'
import type { FileError, FileId, FileStore } from '../../services/evidence/file-store.ts'
import { atOnceBytes, countParts, partSize } from './file-parts.ts'
import type { FilesConnection } from './files-connection.ts'
import { createSmallHash } from './hash-file.ts'
import type { SlotReader } from './slots/slot-reader.ts'

/** Parts in one transaction; each becomes a blob at once, so that memory stays flat. */
const partsAtOnce = 8

/** The whole file, after its hash was found right. */
export async function readFile(
  connection: FilesConnection,
  slots: SlotReader,
  file: FileId,
  media: string,
): Promise<Result<Blob | undefined, FileError>> {
  const row = await connection.read((db) => db.files.get(file))
  if (!row.ok) return row
  if (row.value?.isWhole !== true) return ok(undefined)
  const { size, slot } = row.value
  if (slot !== undefined) return readSlot(slots, { file, slot, size, media })
  const count = countParts(size)
  const blobs: Blob[] = []
  const hash = size > atOnceBytes ? createRunningHash() : createSmallHash(size)
  for (let from = 0; from < count; from += partsAtOnce) {
    const keys = Array.from(
      { length: Math.min(partsAtOnce, count - from) },
      (_, i): [FileId, number] => [file, from + i],
    )
    const read = await connection.read((db) => db.chunks.bulkGet(keys))
    if (!read.ok) return read
    for (const chunk of read.value) {
      if (chunk === undefined) return err({ type: 'FileDamaged', file })
      hash.add(new Uint8Array(chunk.bytes))
      blobs.push(new Blob([chunk.bytes]))
    }
  }
  const found = await hash.end()
  return found === file ? ok(new Blob(blobs, { type: media })) : err({ type: 'FileDamaged', file })
}

interface InSlot {
  readonly file: FileId
  readonly slot: string
  readonly size: number
  readonly media: string
}

/** A large one stays on the disk, and is read again by whoever shows it. */
async function readSlot(
  slots: SlotReader,
  { file, slot, size, media }: InSlot,
): Promise<Result<Blob | undefined, FileError>> {
  const damaged = err({ type: 'FileDamaged', file } as const)
  const found = await slots.file(slot)
  if (found?.size !== size) return damaged
  if (size <= atOnceBytes) {
    const bytes = await found.arrayBuffer()
    return (await hashFast(new Uint8Array(bytes))) === file
      ? ok(new Blob([bytes], { type: media }))
      : damaged
  }
  const hash = createRunningHash()
  for (let n = 0; n < countParts(size); n++) {
    const part = await slots.part(slot, n, size)
    if (part === undefined) return damaged
    hash.add(part)
    returnBytes(part)
  }
  return hash.end() === file ? ok(new Blob([found], { type: media })) : damaged
}

/** Reads parts; what was found of a file is remembered while its parts are asked for. */
export function createPartReader(
  { read }: FilesConnection,
  slots: SlotReader,
): FileStore['readPart'] {
  const found = new Map<FileId, { readonly slot: string; readonly size: number }>()

  function remember(file: FileId, slot: string, size: number): void {
    found.set(file, { slot, size })
    for (const [oldest] of found) if (found.size > rememberedCount) found.delete(oldest)
  }

  /** Part `n`, of the length that it must have; undefined after the last. */
  return async (file, n) => {
    const known = found.get(file)
    const quick = known && n < countParts(known.size) ? known : undefined
    if (n === countParts(known?.size ?? 0) - 1) found.delete(file)
    if (quick) {
      const bytes = await slots.part(quick.slot, n, quick.size)
      if (bytes !== undefined) return ok(bytes)
    }
    const asked = await read(async (db) => {
      const row = await db.files.get(file)
      const isInParts = row?.isWhole === true && row.slot === undefined
      return { row, chunk: isInParts ? await db.chunks.get([file, n]) : undefined }
    })
    if (!asked.ok) return asked
    const { row, chunk } = asked.value
    if (row?.isWhole !== true || n >= countParts(row.size)) return ok(undefined)
    const { slot, size } = row
    if (slot !== undefined && n < countParts(size) - 1) remember(file, slot, size)
    const bytes = slot ? await slots.part(slot, n, size) : chunk && new Uint8Array(chunk.bytes)
    if (bytes?.byteLength !== partSize(size, n)) return err({ type: 'FileDamaged', file })
    return ok(bytes)
  }
}

/** Files whose parts are read beside one another. */
const rememberedCount = 8
