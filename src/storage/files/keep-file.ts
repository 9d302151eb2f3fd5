import type { Clock } from '../../lib/clock.ts'
import { err, ok, type Result } from '../../lib/result.ts'
import {
  filePartBytes,
  type FileError,
  type FileId,
  type KeepOptions,
  type KeptFile,
} from '../../services/evidence/file-store.ts'
import {
  ownBuffer,
  readParts,
  tryReading,
  type FileParts,
  type PieceOfSource,
} from './file-parts.ts'
import { chunksOf, isBack, removeUnfinished } from './file-rows.ts'
import type { FilesConnection } from './files-connection.ts'
import type { ChunkRow } from './files-database.ts'
import type { KeepTools } from './keep-tools.ts'
import { keepInFreshSlot } from './slots/keep-in-fresh-slot.ts'
import { keepInSlot } from './slots/keep-in-slot.ts'

/** Parts in one transaction: few enough that nobody waits long for it, nor memory fills up. */
const partsAtOnce = 4

/** The second time writes anew what was damaged, or was taken away by another tab meanwhile. */
const attempts = 2

/**
 * Keeps a file in a slot where it can. Else it writes it in parts and reads each back, after the
 * browser confirmed it, before the file is confirmed. The row says that the file is whole in the
 * transaction of its last parts, so that a photo costs no more transactions than bare bytes. What is
 * interrupted before leaves parts under a row that is not whole; the next keep of the same bytes
 * writes over them.
 */
export async function keepFile(
  tools: KeepTools,
  bytes: Blob | PieceOfSource,
  options: KeepOptions,
): Promise<Result<KeptFile, FileError>> {
  const inFresh = await keepInFreshSlot(tools, bytes, options)
  if (inFresh !== undefined) return inFresh
  const isStopped = () => options.signal?.aborted === true
  const given = await tryReading(async () => {
    const parts = await readParts(bytes)
    return { parts, file: await parts.hash(isStopped) }
  })
  if (!given.ok) return given
  const { parts, file } = given.value
  if (file === undefined) return err({ type: 'Cancelled' })
  const inSlot = await keepInSlot(tools, { file, parts }, options)
  if (inSlot !== undefined) return inSlot
  if (parts.count <= partsAtOnce) {
    const kept = await keepSmall(tools, parts, file, options)
    if (kept !== undefined) return kept
  }
  return keepAlone(tools, parts, file, options)
}

/** With others that come at the same time. Undefined when that was in vain and it has to go alone. */
async function keepSmall(
  { together, clock }: KeepTools,
  { size, count, part }: FileParts,
  file: FileId,
  options: KeepOptions,
): Promise<Result<KeptFile, FileError> | undefined> {
  const read = await tryReading(() => readBatch(file, part, 0, count))
  if (!read.ok) return read
  const rows = read.value
  if (options.signal?.aborted === true) return err({ type: 'Cancelled' })
  const kept = await together({ file, size, at: clock.now(), rows })
  // What the disk has no room for with others may fit alone.
  if (!kept.ok) return kept.error.type === 'DiskFull' ? undefined : kept
  if (!kept.value.isBack) return undefined
  tellOf(rows, size, options)
  return ok({ file, size })
}

/** In as many transactions as it needs. */
async function keepAlone(
  { connection, clock }: KeepTools,
  parts: FileParts,
  file: FileId,
  options: KeepOptions,
): Promise<Result<KeptFile, FileError>> {
  let stored: Result<KeptFile, FileError> = err({ type: 'FileDamaged', file })
  for (let attempt = 0; attempt < attempts; attempt++) {
    const anew = attempt > 0
    stored = await storeParts(connection, clock, { file, parts, anew }, options)
    if (stored.ok) return stored
    if (stored.error.type !== 'FileDamaged') break
  }
  await connection.write((db) => removeUnfinished(db, file))
  return stored
}

interface Storing {
  readonly file: FileId
  readonly parts: FileParts
  /** True: also over a file that says it is whole. */
  readonly anew: boolean
}

/** Writes the parts, unless they are here, and compares what the browser gives back. */
async function storeParts(
  { read, write }: FilesConnection,
  clock: Clock,
  { file, parts: { size, count, part }, anew }: Storing,
  options: KeepOptions,
): Promise<Result<KeptFile, FileError>> {
  let before: readonly ChunkRow[] = []
  for (let from = 0; from === 0 || from < count; from += partsAtOnce) {
    const given = await tryReading(() => readBatch(file, part, from, count))
    if (!given.ok) return given
    if (options.signal?.aborted === true) return err({ type: 'Cancelled' })
    const isLast = from + partsAtOnce >= count
    const written = await write(async (db) => {
      const row = await db.files.get(file)
      if (!(await isBack(db, before))) return false
      if (row?.isWhole !== true || anew) await db.chunks.bulkPut(given.value)
      // Another tab may have taken away what was compared before.
      if (isLast && from > 0 && (await chunksOf(db, file).count()) < count) return false
      const isWhole = isLast || row?.isWhole === true
      const slot = anew ? undefined : row?.slot
      await db.files.put({
        file,
        size,
        at: clock.now(),
        isWhole,
        ...(slot !== undefined && { slot }),
      })
      return true
    })
    if (!written.ok) return written
    if (!written.value) return err({ type: 'FileDamaged', file })
    tellOf(before, size, options)
    before = given.value
  }
  const back = await read((db) => isBack(db, before))
  if (!back.ok) return back
  if (!back.value) return err({ type: 'FileDamaged', file })
  tellOf(before, size, options)
  return ok({ file, size })
}

function tellOf(rows: readonly ChunkRow[], size: number, { onProgress }: KeepOptions): void {
  for (const { n, bytes } of rows) onProgress?.(n * filePartBytes + bytes.byteLength, size)
}

async function readBatch(
  file: FileId,
  part: FileParts['part'],
  from: number,
  count: number,
): Promise<ChunkRow[]> {
  const rows: ChunkRow[] = []
  for (let n = from; n < Math.min(count, from + partsAtOnce); n++) {
    rows.push({ file, n, bytes: ownBuffer(await part(n)) })
  }
  return rows
}
