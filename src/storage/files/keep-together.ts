import { ok, type Result } from '../../lib/result.ts'
import type { StoreError } from '../../services/dossier-store.ts'
import type { FileId } from '../../services/evidence/file-store.ts'
import { chunksOf, isBack } from './file-rows.ts'
import type { FilesConnection } from './files-connection.ts'
import type { ChunkRow, FileRow, FilesDatabase } from './files-database.ts'

/** A file that fits in one transaction, with all its parts; or one that lies in a slot. */
export interface SmallFile {
  readonly file: FileId
  /** In bytes. */
  readonly size: number
  /** Ms since 1970. */
  readonly at: number
  readonly rows: readonly ChunkRow[]
  /** Its slot, which holds its bytes already; then there are no rows. */
  readonly slot?: string
}

export interface KeptTogether {
  /** True after the browser gave all of it back; false when that was other than what was given. */
  readonly isBack: boolean
  /** The slot that it was in before, and that nothing names any more. */
  readonly unnamed?: string
}

export type KeepTogether = (file: SmallFile) => Promise<Result<KeptTogether, StoreError>>

/** The most in one transaction, in bytes: more is hardly quicker, and memory holds it three times. */
const groupBytes = 6 * 2 ** 20

interface Asked extends SmallFile {
  readonly end: (how: Result<KeptTogether, StoreError>) => void
}

/**
 * Keeps files that come while another is being written in one transaction, because each costs a
 * write-through to the disk. They are read back while the next ones are written. One that comes
 * alone is kept at once.
 */
export function createKeepTogether({ read, write }: FilesConnection): KeepTogether {
  const waiting: Asked[] = []
  let isWriting = false

  async function writeAll(): Promise<void> {
    isWriting = true
    while (waiting.length > 0) {
      const group = takeGroup(waiting)
      const written = await write((db) => putGroup(db, group))
      if (written.ok) void readBack(group, written.value)
      else for (const { end } of group) end(written)
    }
    isWriting = false
  }

  /** Its transaction begins before that of the next group; comparing goes on beside it. */
  async function readBack(
    group: readonly Asked[],
    unnamed: readonly (string | undefined)[],
  ): Promise<void> {
    const isAllInSlots = group.every(({ rows }) => rows.length === 0)
    const back = isAllInSlots
      ? ok(group.map(() => true))
      : await read((db) => Promise.all(group.map(({ rows }) => isBack(db, rows))))
    for (const [n, { end }] of group.entries()) {
      const slot = unnamed[n]
      const isWhole = back.ok && back.value[n] === true
      end(back.ok ? ok({ isBack: isWhole, ...(slot !== undefined && { unnamed: slot }) }) : back)
    }
  }

  return (file) =>
    new Promise((end) => {
      waiting.push({ ...file, end })
      if (!isWriting) void writeAll()
    })
}

/** Takes the first ones out of what waits: at least one, and then as many as fit. */
function takeGroup(waiting: Asked[]): Asked[] {
  let bytes = 0
  const end = waiting.findIndex(
    ({ size, slot }, n) => (bytes += slot === undefined ? size : 0) > groupBytes && n > 0,
  )
  return waiting.splice(0, end < 0 ? waiting.length : end)
}

/** Gives, for each, the slot that it was in before and is no more. */
async function putGroup(
  db: FilesDatabase,
  group: readonly SmallFile[],
): Promise<(string | undefined)[]> {
  const before = await db.files.bulkGet(group.map(({ file }) => file))
  for (const { file, slot } of group) if (slot !== undefined) await chunksOf(db, file).delete()
  const fresh = group.filter(({ slot }, n) => slot === undefined && before[n]?.isWhole !== true)
  await db.chunks.bulkPut(fresh.flatMap(({ rows }) => rows))
  const slots = new Map(group.map(({ file }, n) => [file, before[n]?.slot]))
  const unnamed: (string | undefined)[] = []
  const rows = group.map(({ file, size, at, slot: given }): FileRow => {
    // The same file may be in the group twice.
    const old = slots.get(file)
    const slot = given ?? old
    unnamed.push(old === slot ? undefined : old)
    slots.set(file, slot)
    return { file, size, at, isWhole: true, ...(slot !== undefined && { slot }) }
  })
  await db.files.bulkPut(rows)
  return unnamed
}
