import type { PlainDate } from '../../lib/dates.ts'
import type { Log } from '../../domain/log/log.ts'
import type { DossierId, RecordId } from '../../domain/log/op.ts'
import type { RecordView } from '../../domain/log/view.ts'
import type { SoundAttachment } from '../../dossier-file/check-attachments.ts'
import type { LeftOut } from '../../dossier-file/manifest.ts'
import type { CheckedFile, CopyError } from '../copies/copy-desk.ts'
import type { OpenError } from '../opening/dossier-reader.ts'

/** How a packet or reply is closed. */
export type Seal =
  | { readonly by: 'open' }
  | { readonly by: 'passphrase'; readonly passphrase: string }
  /** With the reader's public key, `age1...`: nobody else opens it, not even who made it. */
  | { readonly by: 'key'; readonly recipient: string }

/** What the owner chose to give. Nothing that is not named here goes along. */
export interface PacketChoice {
  /** Id of the note that will say so (`shareKind`); also names the packet in replies. */
  readonly share: RecordId
  readonly records: readonly RecordId[]
  /** Records marked private that the owner wants to give after all, each after a second thought. */
  readonly privateToo: readonly RecordId[]
  readonly reader: { readonly name?: string; readonly role?: string }
  readonly purpose?: string
  /** Last day on which the reader may keep it. */
  readonly keepUntil: PlainDate
  readonly question?: string
  /** The talk it is for; named only when it goes along. */
  readonly talk?: RecordId
  readonly seal: Seal
}

/** A packet that is ready to leave. */
export interface MadePacket extends Pick<CheckedFile, 'discard'> {
  /** With its name; give it to a `CopySink`. */
  readonly file: File
  /** Which records are in it; fewer than were ticked when some were erased meanwhile. */
  readonly records: readonly RecordId[]
  /** Files that belong to them and could not go along. */
  readonly leftOut: readonly LeftOut[]
}

export type MakePacketError =
  | CopyError
  /** Nothing that was ticked is there any more. */
  | { readonly type: 'NothingToGive' }

/** A packet as its reader gets it. Records are at the values of then; there is no history. */
export interface Packet {
  readonly share: RecordId
  readonly dossier: DossierId
  /** First name of the owner, as they gave it. */
  readonly owner?: string
  readonly reader: { readonly name?: string; readonly role?: string }
  readonly purpose?: string
  readonly keepUntil?: PlainDate
  readonly question?: string
  readonly talk?: RecordId
  /** When it was made, ms since 1970. */
  readonly made: number
  /**
   * Everything that was given. `heads` are those in the owner's own log, so feedback may name them
   * in `aboutOps`.
   */
  readonly records: readonly RecordView[]
  /** The operations as they stand in the file: for checking signatures (`readSignature`). */
  readonly log: Log
  readonly attachments: readonly SoundAttachment[]
  /** The bytes of one of `attachments`. */
  readonly readAttachment: (attachment: SoundAttachment) => Promise<Blob>
  readonly leftOut: readonly LeftOut[]
  /** Lines and files that were damaged and not taken, counted. */
  readonly damaged: number
  /** Takes the decrypted copy away that it was read from. Call it once, when all is done. */
  readonly letGo: () => Promise<void>
}

/** Why a packet is not shown. Nothing of it was kept. */
export type OpenPacketError =
  | OpenError
  /** It was closed with a key, and this device has none, or another one. */
  | { readonly type: 'WrongKey' }
  /** A dossier file that is no packet: `purpose` says what it is. */
  | { readonly type: 'NotAPacket'; readonly purpose: string }
  /** The day until which it may be kept has passed. */
  | { readonly type: 'KeepUntilPassed'; readonly keepUntil: PlainDate }
  /** It is of the dossier that is on this device: its owner needs no packet. */
  | { readonly type: 'OwnPacket' }
