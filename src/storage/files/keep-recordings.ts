import type { Clock } from '../../lib/clock.ts'
import { equalBytes } from '../../lib/equal-bytes.ts'
import { err, ok, type Result } from '../../lib/result.ts'
import type { FileError, FileStore, KeptRecording } from '../../services/evidence/file-store.ts'
import { createWriteQueue } from '../write-queue.ts'
import type { FilesConnection } from './files-connection.ts'
import type { FilesDatabase, RecordingRow } from './files-database.ts'

type Recordings = Pick<
  FileStore,
  'addToRecording' | 'readRecordings' | 'readRecording' | 'dropRecording'
>

/** Recordings that are being made, part by part, so that a killed tab costs the last part only. */
export function createRecordings(
  { read, write }: FilesConnection,
  clock: Clock,
  tell: () => void,
): Recordings {
  // Reading a blob takes a while; the queue keeps the parts in the order in which they came.
  const queue = createWriteQueue()
  return {
    addToRecording: (about, blob) =>
      queue.add(async () => {
        const bytes = await blob.arrayBuffer()
        const added = await write(addition(about, bytes, clock))
        if (added.ok) tell()
        return added
      }),
    readRecordings: async () => {
      const rows = await read((db) => db.recordings.toArray())
      return rows.ok ? ok(rows.value.map(toRecording).sort((a, b) => b.at - a.at)) : rows
    },
    readRecording: async (recording) => {
      const found = await read(async (db) => {
        const row = await db.recordings.get(recording)
        return row && { row, parts: await partsOf(db, recording).toArray() }
      })
      if (!found.ok || found.value === undefined) return found as Result<undefined, FileError>
      const { row, parts } = found.value
      if (parts.length < row.parts) return err({ type: 'FileDamaged', file: recording })
      const bytes = parts.map((part) => part.bytes)
      return ok(new Blob(bytes, { type: row.media }))
    },
    dropRecording: (recording) =>
      queue.add(async () => {
        const dropped = await write(async (db) => {
          await db.recordings.delete(recording)
          await partsOf(db, recording).delete()
        })
        if (dropped.ok) tell()
        return dropped
      }),
  }
}

/**
 * The work of adding one part. It may run again after a fault: when the earlier try turns out to
 * have been kept after all, the part is not added twice.
 */
function addition(
  about: Pick<KeptRecording, 'recording' | 'media' | 'purpose' | 'seconds'>,
  bytes: ArrayBuffer,
  clock: Clock,
): (db: FilesDatabase) => Promise<void> {
  const { recording, media, purpose, seconds } = about
  let tried: number | undefined
  return async (db) => {
    const row = await db.recordings.get(recording)
    const n = row?.parts ?? 0
    if (tried !== undefined && n === tried + 1) {
      const last = await db.recordingParts.get([recording, tried])
      if (last && equalBytes(new Uint8Array(last.bytes), new Uint8Array(bytes))) return
    }
    tried = n
    const size = (row?.size ?? 0) + bytes.byteLength
    const at = clock.now()
    await db.recordings.put({ recording, media, purpose, seconds, size, at, parts: n + 1 })
    await db.recordingParts.add({ recording, n, bytes })
  }
}

function partsOf(db: FilesDatabase, recording: string) {
  const [first, last] = [0, Infinity].map((n): [string, number] => [recording, n])
  return db.recordingParts.where('[recording+n]').between(first, last, true, true)
}

function toRecording({ recording, media, purpose, size, seconds, at }: RecordingRow) {
  return { recording, media, purpose, size, seconds, at }
}
