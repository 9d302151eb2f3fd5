import type { PlainDate } from '../../lib/dates.ts'
import type { Result } from '../../lib/result.ts'
import type { DossierId } from '../../domain/log/op.ts'
import type { CopyTools } from '../copies/copy-tools.ts'
import type { StoreError } from '../dossier-store.ts'
import type { EvidenceTools } from '../evidence/evidence-tools.ts'
import type { KeyStore } from '../packets/key-store.ts'
import type { MentorStore } from './mentor-store.ts'
import type { MentorStudent } from './mentor-student.ts'
import type { NoteStore } from './note-store.ts'
import type { Services } from '../services.ts'

/** Everything of a mentor on this device: students, their files, and the private notes. */
export interface MentorDesk {
  readonly store: MentorStore
  /**
   * Everybody, as they were when the desk opened: the list begins with them, and need not be drawn
   * twice. Undefined once anything changed, or when they could not be read.
   */
  readonly atStart: () => readonly MentorStudent[] | undefined
  /** Never given to what makes a file. */
  readonly notes: NoteStore
  /** The mentor's own keys: they sign, and open what was closed for this mentor only. */
  readonly keys: KeyStore
  /** The files of one student, made at the first call. */
  evidence(dossier: DossierId): Promise<EvidenceTools>
  /** What makes and hands over a file about one student. */
  copies(dossier: DossierId): Promise<CopyTools>
  /**
   * How many students were here at the last look, remembered outside the database: so that losing
   * it never looks like a first day.
   */
  readonly expected: { read(): number; write(students: number): void }
  /** Erases students with their files. */
  erase(dossiers: readonly DossierId[]): Promise<Result<void, StoreError>>
  /** Erases what may no longer be here on `today`, files too. */
  eraseExpired(today: PlainDate): Promise<Result<void, StoreError>>
  close(): void
}

/** One student of the desk as services, so that every part of a screen works as for the owner. */
export function studentServices(
  services: Services,
  desk: MentorDesk,
  dossier: DossierId,
): Services {
  return {
    ...services,
    store: desk.store.student(dossier),
    evidence: () => desk.evidence(dossier),
    copies: () => desk.copies(dossier),
  }
}
