import type { DossierId, RecordId } from '../../domain/log/op.ts'

const student = (dossier: DossierId) => `#/mentor/leerling/${dossier}`

/** The places of a mentor's desk by name; `places.mentor` is the way in. */
export const mentorPlaces = {
  students: '#/mentor',
  /** Open a packet that came in. */
  open: '#/mentor/openen',
  student,
  record: (dossier: DossierId, rec: RecordId) => `${student(dossier)}/bij/${rec}`,
  talk: (dossier: DossierId, rec: RecordId) => `${student(dossier)}/gesprek/${rec}`,
  /** To hold a talk; `prepared` is one that the student prepared. */
  newTalk: (dossier: DossierId) => `${student(dossier)}/gesprek/nu`,
  prepared: (dossier: DossierId, rec: RecordId) => `${student(dossier)}/gesprek/voor/${rec}`,
  hold: (dossier: DossierId, rec: RecordId, part: number) =>
    `${student(dossier)}/gesprek/${rec}/voeren/${part}`,
  school: (dossier: DossierId) => `${student(dossier)}/school`,
  reply: (dossier: DossierId) => `${student(dossier)}/antwoord`,
  /** What is here of the student, until when, and erasing it. */
  kept: (dossier: DossierId) => `${student(dossier)}/bewaard`,
  counts: '#/mentor/aantallen',
  help: '#/mentor/hulp',
  article: (id: string) => `#/mentor/hulp/${id}`,
  settings: '#/mentor/instellingen',
  keys: '#/mentor/sleutel',
  duties: '#/mentor/verantwoordelijk',
} as const
