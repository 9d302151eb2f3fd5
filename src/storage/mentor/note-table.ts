import { ok } from '../../lib/result.ts'
import type { NoteStore } from '../../services/mentor/note-store.ts'
import type { MentorConnection } from './mentor-connection.ts'

/**
 * The private notes, in a table that no other part of the desk reads; erasing a student is the one
 * thing that touches it from elsewhere.
 */
export function createNoteTable({ read, write }: MentorConnection): NoteStore {
  return {
    read: async (dossier) => {
      const found = await read((db) => db.notes.get(dossier))
      return found.ok ? ok(found.value?.text ?? '') : found
    },
    write: (dossier, text) =>
      write(async (db) => {
        await db.notes.put({ dossier, text })
      }),
  }
}
