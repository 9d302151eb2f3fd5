import type { Clock } from '../../lib/clock.ts'
import { err, ok, type Result } from '../../lib/result.ts'
import {
  filePartBytes,
  type FileError,
  type FileId,
  type KeepOptions,
  type KeptFile,
} from '../../services/file-store.ts'
import { readParts, sameBytes, type FileParts } from './file-parts.ts'
import { chunksOf, removeUnfinished } from './file-rows.ts'
import type { FilesConnection } from './files-connection.ts'
import type { ChunkRow } from './files-database.ts'

/** Parts in one transaction: few enough that nobody waits long for it, nor memory fills up. */
const partsAtOnce = 4

/** The second time writes anew what was damaged, or was taken away by another tab meanwhile. */
const attempts = 2

/**
 * Writes a file in parts, reads each back, and only then says that it is whole. What is interrupted
 * leaves parts under a row that is not whole; the next keep of the same bytes writes over them.
 */
export async function keepFile(
  connection: FilesConnection,
  clock: Clock,
  blob: Blob,
  options: KeepOptions,
): Promise<Result<KeptFile, FileError>> {
  const isStopped = () => options.signal?.aborted === true
  const given = await tryReading(async () => {
    const parts = await readParts(blob)
    return { parts, file: await parts.hash(isStopped) }
  })
  if (!given.ok) return given
  const { parts, file } = given.value
  if (file === undefined) return err({ type: 'Cancelled' })

  const before = await connection.read((db) => db.files.get(file))
  if (!before.ok) return before
  let isHere = before.value?.isWhole === true
  for (let attempt = 0; attempt < attempts; attempt++) {
    const stored = await storeParts(connection, clock, file, parts, isHere, options)
    isHere = false
    if (stored.ok) {
      const finished = await finish(connection, clock, file, parts)
      if (!finished.ok) return finished
      if (finished.value) return ok({ file, size: parts.size })
    } else if (stored.error.type !== 'FileDamaged') {
      await connection.write((db) => removeUnfinished(db, file))
      return stored
    }
  }
  await connection.write((db) => removeUnfinished(db, file))
  return err({ type: 'FileDamaged', file })
}

/** Writes the parts, unless they are here, and compares what the browser gives back. */
async function storeParts(
  { read, write }: FilesConnection,
  clock: Clock,
  file: FileId,
  { size, count, part }: FileParts,
  isHere: boolean,
  { onProgress, signal }: KeepOptions,
): Promise<Result<void, FileError>> {
  for (let from = 0; from === 0 || from < count; from += partsAtOnce) {
    const rows = await tryReading(async () => {
      const batch: ChunkRow[] = []
      for (let n = from; n < Math.min(count, from + partsAtOnce); n++) {
        batch.push({ file, n, bytes: await part(n) })
      }
      return batch
    })
    if (!rows.ok) return rows
    if (signal?.aborted === true) return err({ type: 'Cancelled' })
    if (!isHere) {
      const written = await write(async (db) => {
        const row = await db.files.get(file)
        if (row === undefined) await db.files.add({ file, size, at: clock.now(), isWhole: false })
        await db.chunks.bulkPut(rows.value)
      })
      if (!written.ok) return written
    }
    const back = await read((db) => db.chunks.bulkGet(rows.value.map(({ n }) => [file, n])))
    if (!back.ok) return back
    for (const [i, { n, bytes }] of rows.value.entries()) {
      const found = back.value[i]?.bytes
      if (found === undefined || !sameBytes(bytes, found)) return err({ type: 'FileDamaged', file })
      onProgress?.(n * filePartBytes + bytes.byteLength, size)
    }
  }
  return signal?.aborted === true ? err({ type: 'Cancelled' }) : ok(undefined)
}

/** Says that the file is whole; false when parts are gone meanwhile, taken away by another tab. */
function finish(
  { write }: FilesConnection,
  clock: Clock,
  file: FileId,
  { size, count }: FileParts,
): Promise<Result<boolean, FileError>> {
  return write(async (db) => {
    if ((await chunksOf(db, file).count()) < count) return false
    await db.files.put({ file, size, at: clock.now(), isWhole: true })
    return true
  })
}

/** A browser that cannot read what it was given says so in its own words; a bug is thrown. */
async function tryReading<T>(work: () => Promise<T>): Promise<Result<T, FileError>> {
  try {
    return ok(await work())
  } catch (cause) {
    if (cause instanceof DOMException) return err({ type: 'FileUnreadable' })
    throw cause
  }
}
