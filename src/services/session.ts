import type { Clock } from '../lib/clock.ts'
import type { Result } from '../lib/result.ts'
import type { DossierId } from '../domain/log/op.ts'
import type { CopyPlace } from './copies/copy-sink.ts'
import type { DossierStore, StoreError } from './dossier-store.ts'
import type { EvidenceTools } from './evidence/evidence-tools.ts'
import type { SaveError } from './save-error.ts'

/** What the first run may ask; everything may be left out. */
export interface StartAnswers {
  readonly firstName?: string
  readonly school?: string
  readonly level?: string
  readonly year?: number
  readonly programme?: string
}

/** What a file is taken over with. */
export interface AdoptedTools {
  readonly store: DossierStore
  readonly clock: Clock
  readonly evidence: () => Promise<Pick<EvidenceTools, 'files'>>
}

/** What changes which dossier is open. Screens ask; the app carries it out. */
export interface Session {
  /** Makes the student's own dossier on this device, with what the first run told. */
  start(answers: StartAnswers): Promise<Result<undefined, SaveError>>
  /** Opens the example, in a database of its own that never mixes with a real one. */
  openExample(): Promise<Result<undefined, StoreError>>
  /** Throws the example away and goes back to the own dossier, or to the first run. */
  leaveExample(): Promise<void>
  /**
   * Makes the dossier of a file the one of this device. `fill` puts it in; only when that succeeded
   * it is opened, and the student's own dossier that was open is erased. Otherwise nothing is left
   * of it. Leave the example first.
   */
  adopt<T, E>(
    dossier: DossierId,
    fill: (adopted: AdoptedTools) => Promise<Result<T, E>>,
  ): Promise<Result<T, E | StoreError>>
  /** Erases the open dossier from this device, for ever. */
  eraseAll(): Promise<Result<undefined, StoreError>>
  /** The same after "Klaar" on a device of school; then says where the copy is. */
  leave(place: CopyPlace): Promise<Result<undefined, StoreError>>
  /** From now on this device is a student's or a mentor's; what is here of the other stays. */
  workAs(role: 'student' | 'mentor'): Promise<void>
  /** Looks at this device again, as at the start of the app. */
  restart(): Promise<void>
}
