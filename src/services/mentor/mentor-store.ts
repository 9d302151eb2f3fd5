import type { PlainDate } from '../../lib/dates.ts'
import type { Result } from '../../lib/result.ts'
import type { Hlc } from '../../domain/log/hybrid-clock.ts'
import type { DossierId, Op, RecordId, WriterId } from '../../domain/log/op.ts'
import type { DossierStore, StoreError, StoreEvent } from '../dossier-store.ts'
import type { MentorProfile, MentorStudent, ReceivedPacket } from './mentor-student.ts'
import type { Packet } from '../packets/packet.ts'

/** What taking in a packet did. */
export interface TakenPacket {
  readonly dossier: DossierId
  /** `same`: it was here already. `older`: a newer one of the same sharing is here. Both: nothing. */
  readonly state: 'taken' | 'same' | 'older'
  readonly isNewStudent: boolean
  /** Records that were not here, or other than before. */
  readonly news: readonly RecordId[]
}

/** What the mentor wrote about one student, for the reply. */
export interface Outgoing {
  readonly writer: WriterId
  readonly hlc: Hlc
  readonly share: RecordId
  /** Every operation on records that are not sent, or changed since; none of private notes. */
  readonly ops: readonly Op[]
}

/** What was sent, to be marked as such. */
export interface Sent {
  readonly at: number
  /** Operations that went along, and the signatures over them. */
  readonly ops: readonly Op[]
  readonly signatures: readonly Op[]
  readonly hlc: Hlc
}

/** How much was erased because its day had passed; nothing says of whom. */
export interface ExpiredNote {
  readonly students: number
  readonly packets: number
  readonly day: PlainDate
}

/**
 * The students of one mentor, kept. What students gave and what the mentor wrote stand apart: the
 * first is only ever replaced by a newer packet or erased, the second goes out in replies. Private
 * notes are not here at all (`NoteStore`), so nothing that makes a file can reach them.
 * Implementations: Dexie (the real one) and memory (tests); one contract suite holds both to this.
 */
export interface MentorStore {
  /** Everybody, in no particular order; one row each, so that a list of hundreds is quick. */
  readStudents(): Promise<Result<readonly MentorStudent[], StoreError>>
  readStudent(dossier: DossierId): Promise<Result<MentorStudent | undefined, StoreError>>
  /** Newest first. */
  readPackets(dossier: DossierId): Promise<Result<readonly ReceivedPacket[], StoreError>>
  /** Keeps a packet that was opened: all of it, or nothing. Its files are kept elsewhere, before. */
  receive(packet: Packet): Promise<Result<TakenPacket, StoreError>>
  /** Name and group are the mentor's own; nothing of them goes into any file. */
  editStudent(
    dossier: DossierId,
    change: { readonly name?: string; readonly group?: string },
  ): Promise<Result<void, StoreError>>
  /** Only ever sooner: what its owner allowed is the latest day. */
  keepShorter(dossier: DossierId, day: PlainDate): Promise<Result<void, StoreError>>
  /** The news was looked at. */
  markSeen(dossier: DossierId): Promise<Result<void, StoreError>>
  /**
   * One student as a dossier to read: what was given and what the mentor wrote, as one. Only kinds
   * that a mentor may give can be written (`isGivenKind`); anything else is a bug and throws.
   */
  student(dossier: DossierId): DossierStore
  /** Operations as they stood in the packet, with the mentor's own: for checking signatures. */
  readSigned(dossier: DossierId, rec: RecordId): Promise<Result<readonly Op[], StoreError>>
  readOutgoing(dossier: DossierId): Promise<Result<Outgoing | undefined, StoreError>>
  markSent(dossier: DossierId, sent: Sent): Promise<Result<void, StoreError>>
  /** Erases students with all that is here of them: packets, own writing, drafts and notes. */
  erase(dossiers: readonly DossierId[]): Promise<Result<void, StoreError>>
  /** Erases what may no longer be here on `today`; gives the students of whom nothing is left. */
  eraseExpired(today: PlainDate): Promise<Result<readonly DossierId[], StoreError>>
  /** What was erased by date and not acknowledged yet. */
  readExpired(): Promise<Result<ExpiredNote | undefined, StoreError>>
  forgetExpired(): Promise<Result<void, StoreError>>
  readProfile(): Promise<Result<MentorProfile, StoreError>>
  writeProfile(profile: MentorProfile): Promise<Result<void, StoreError>>
  subscribe(listener: (event: StoreEvent) => void): () => void
  close(): void
  /** Erases everybody and everything from this device. */
  destroy(): Promise<Result<void, StoreError>>
}
