import type { Hlc } from '../../domain/log/hybrid-clock.ts'
import type { DossierId, Op, RecordId, WriterId } from '../../domain/log/op.ts'
import type { SoundAttachment } from '../../dossier-file/check-attachments.ts'
import type { KeyCard } from '../../dossier-file/key-card.ts'
import type { CheckedFile, CopyError, NamedFile } from '../copies/copy-desk.ts'
import type { OpenError, ReadFile } from '../opening/dossier-reader.ts'
import type { StoreError } from '../dossier-store.ts'
import type { Seal } from './packet.ts'

/** What a reader answers to a packet. */
export interface ReplyInput {
  /** Of the packet: which dossier, and which note of sharing. */
  readonly dossier: DossierId
  readonly share: RecordId
  /** The reader's writer for this dossier: never the same for two dossiers, never the owner's. */
  readonly writer: WriterId
  /** The clock of that writer; the signatures are written after it. */
  readonly hlc: Hlc
  readonly from: { readonly name?: string; readonly role?: string }
  /**
   * Every operation of that writer on the records to send (feedback, talks, statements). Only
   * current values go along; what was replaced while drafting stays here.
   */
  readonly ops: readonly Op[]
  /** The recordings that these name, as the desk finds them. */
  readonly attachments: readonly NamedFile[]
  readonly seal: Seal
  /** False when the reader chose to send it unsigned. */
  readonly sign: boolean
}

export interface MadeReply extends Pick<CheckedFile, 'discard'> {
  /** With its name; give it to a `CopySink`. */
  readonly file: File
  /** The signatures that were written, to be kept with the other operations of that writer. */
  readonly signatures: readonly Op[]
  readonly hlc: Hlc
}

export type MakeReplyError =
  /** This device made or restored a key once, and it is gone: restore it, or send without. */
  | { readonly type: 'KeyMissing' }
  /** No key was ever made here. */
  | { readonly type: 'NoKey' }
  /** This browser has no Ed25519. */
  | { readonly type: 'CannotSign' }
  /** There is nothing to send. */
  | { readonly type: 'NothingToSend' }
  | CopyError

/** Why a record of a reply is not taken. Each is counted and shown. */
export const refusals = [
  /** A record of the owner's, or a field that only the owner writes. */
  'touchesOwn',
  /** Written under the name of a device of the owner. */
  'ownWriter',
  /** Written by somebody else than who made the reply. */
  'otherWriter',
  /** An erasure: only the owner erases. */
  'erasure',
  /** Of a kind that this version does not know. */
  'unknownKind',
  /** Signed, and not as it was signed. */
  'badSignature',
  /** Signed with another key than this person's. */
  'otherKey',
  /** The owner erased it for ever. */
  'erased',
  /** Under an id that is here already with other bytes. */
  'twin',
  /** A line that is no operation. */
  'unsound',
] as const
export type Refusal = (typeof refusals)[number]

/** A reply that was read and weighed. Nothing was changed yet. */
export interface ReplyPreview {
  readonly read: ReadFile
  readonly share: RecordId
  /** The packet that it answers is not in the list of what was given. */
  readonly isShareUnknown: boolean
  readonly from: { readonly name?: string; readonly role?: string }
  /** Their public keys, when they sent them along. */
  readonly card?: KeyCard
  /** When it was made, ms since 1970. */
  readonly made: number
  /** Records that will be new here, by kind. */
  readonly feedback: readonly RecordId[]
  readonly talks: readonly RecordId[]
  readonly statements: readonly RecordId[]
  /** Records of an earlier reply that this one says more of. */
  readonly extended: readonly RecordId[]
  /** Operations to be added; empty: everything in it was here already. */
  readonly ops: readonly Op[]
  readonly attachments: readonly SoundAttachment[]
  /** Attachments that are damaged, and what the reader's device did not have. */
  readonly missingFiles: number
  /** How many records or lines were not taken, and why. */
  readonly refused: Readonly<Partial<Record<Refusal, number>>>
}

export type ReadReplyError =
  | OpenError
  | StoreError
  | { readonly type: 'WrongKey' }
  /** A dossier file that is no reply: `purpose` says what it is. */
  | { readonly type: 'NotAReply'; readonly purpose: string }
  /** It answers a packet of another dossier. */
  | { readonly type: 'OtherDossier' }

/** What came in. */
export interface TakenReply {
  readonly feedback: readonly RecordId[]
  readonly talks: readonly RecordId[]
  readonly statements: readonly RecordId[]
  readonly extended: readonly RecordId[]
}
