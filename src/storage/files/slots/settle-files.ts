import type { FileId } from '../../../services/evidence/file-store.ts'
import { readParts } from '../file-parts.ts'
import { chunksOf } from '../file-rows.ts'
import type { FilesConnection } from '../files-connection.ts'
import type { FileRow } from '../files-database.ts'
import { readFile } from '../read-file.ts'
import { fillSlot, slotBytes } from './keep-in-slot.ts'
import type { FileSlots } from './open-slots.ts'

/**
 * Puts files whose bytes are in the database into slots, for as long as there are slots that were
 * made ahead. Each is whole in one place or the other at every moment. What is damaged stays where it
 * is, to be told of by whoever reads it; what fails is tried another day.
 */
export async function settleFiles(connection: FilesConnection, slots: FileSlots): Promise<void> {
  const rows = await connection.read((db) => db.files.toArray())
  if (!rows.ok) return
  for (const row of rows.value.filter(isToSettle)) {
    const blob = await readFile(connection, slots, row.file, '')
    if (!blob.ok || blob.value === undefined) continue
    const parts = await readParts(blob.value)
    const slot = await slots.take(false)
    if (slot === undefined) return
    const filled = await fillSlot(slot, parts)
    const isMoved = filled.ok && (await move(connection, row.file, slot.name))
    if (!isMoved) await slots.discard([slot.name])
  }
}

function isToSettle({ isWhole, slot, size }: FileRow): boolean {
  return isWhole && slot === undefined && size > slotBytes
}

/** False when it was taken away, or kept elsewhere, meanwhile. */
async function move({ write }: FilesConnection, file: FileId, slot: string): Promise<boolean> {
  const moved = await write(async (db) => {
    const row = await db.files.get(file)
    if (row === undefined || !isToSettle(row)) return false
    await db.files.put({ ...row, slot })
    await chunksOf(db, file).delete()
    return true
  })
  return moved.ok && moved.value
}
