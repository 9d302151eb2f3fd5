import { queryOptions } from '@tanstack/react-query'
import type { Result } from '../../lib/result.ts'
import type { DossierId } from '../../domain/log/op.ts'
import { StoreFailure } from '../../screen/saving/store-failure.ts'
import type { StoreError } from '../../services/dossier-store.ts'
import type { MentorDesk } from '../../services/mentor/mentor-desk.ts'
import type { NoteStore } from '../../services/mentor/note-store.ts'

function unwrap<T>(result: Result<T, StoreError>): T {
  if (!result.ok) throw new StoreFailure(result.error)
  return result.value
}

/** Reads of the desk as a whole; keys begin with the table, as those of `recordQueries`. */
export const deskQueries = {
  /** Everybody; notes how many, see `MentorDesk.expected`. */
  students: ({ store, expected }: MentorDesk) =>
    queryOptions({
      queryKey: ['records', 'desk', 'students'],
      queryFn: async () => {
        const students = unwrap(await store.readStudents())
        if (students.length > 0) expected.write(students.length)
        return students
      },
    }),
  /** One student's row; null when they are not here. */
  student: ({ store }: MentorDesk, dossier: DossierId) =>
    queryOptions({
      queryKey: ['records', 'desk', 'student', dossier],
      queryFn: async () => unwrap(await store.readStudent(dossier)) ?? null,
    }),
  packets: ({ store }: MentorDesk, dossier: DossierId) =>
    queryOptions({
      queryKey: ['records', 'desk', 'packets', dossier],
      queryFn: async () => unwrap(await store.readPackets(dossier)),
    }),
  profile: ({ store }: MentorDesk) =>
    queryOptions({
      queryKey: ['records', 'desk', 'profile'],
      queryFn: async () => unwrap(await store.readProfile()),
    }),
  expired: ({ store }: MentorDesk) =>
    queryOptions({
      queryKey: ['records', 'desk', 'expired'],
      queryFn: async () => unwrap(await store.readExpired()) ?? null,
    }),
  outgoing: ({ store }: MentorDesk, dossier: DossierId) =>
    queryOptions({
      queryKey: ['records', 'desk', 'outgoing', dossier],
      queryFn: async () => unwrap(await store.readOutgoing(dossier)) ?? null,
    }),
}

/** The private note of a student, read once when it opens: its own typing must not come back at it. */
export const noteQuery = (notes: NoteStore, dossier: DossierId) =>
  queryOptions({
    queryKey: ['notes', dossier],
    queryFn: async () => unwrap(await notes.read(dossier)),
    staleTime: 0,
    gcTime: 0,
    refetchOnMount: 'always',
  })
