/** Why a part of the file is not what it should be. */
export type DamageReason =
  /** The container: entries, directory and end record do not tile the file exactly. */
  | 'layout'
  /** An entry that is encrypted, split, linked or packed in a way that is not read. */
  | 'packing'
  /** A name that could do harm when unpacked, or that two entries share. */
  | 'name'
  /** An entry that no rule knows. */
  | 'stray'
  /** In the file and not in the manifest. */
  | 'unlisted'
  /** In the manifest and not in the file. */
  | 'missing'
  /** Other bytes than the manifest, the directory or the name say. */
  | 'bytes'
  /** A manifest that is no manifest. */
  | 'manifest'

/** Why a file cannot be read at all. Nothing was changed anywhere. */
export type ReadError =
  | { readonly type: 'NotADossier' }
  /** It begins as a dossier and ends too early. */
  | { readonly type: 'CutOff' }
  | { readonly type: 'TooBig'; readonly part: string }
  /** `part` is the name of an entry, or of the container itself. */
  | { readonly type: 'Damaged'; readonly part: string; readonly reason: DamageReason }
  /** A dossier file that asks for its passphrase first (`openSealedFile`). */
  | { readonly type: 'Encrypted' }
  | { readonly type: 'WrongPassphrase' }
  /** Its passphrase costs more work, or more keys open it, than a device should try. */
  | { readonly type: 'LockTooHard' }
  /** Made by a newer version, and not meant to be read by this one. */
  | { readonly type: 'NewerFormat'; readonly format: number }
  /** The browser could not read the bytes: moved, or the stick was pulled out. */
  | { readonly type: 'FileUnreadable' }
  | { readonly type: 'Cancelled' }

/** Carries a `ReadError` up through streams and loops; caught where the reading began. */
export class ReadFailure extends Error {
  readonly error: ReadError

  constructor(error: ReadError, options?: ErrorOptions) {
    super(error.type, options)
    this.error = error
  }
}

/** Ends the reading: this part is not what it should be. */
export function damaged(part: string, reason: DamageReason): ReadFailure {
  return new ReadFailure({ type: 'Damaged', part, reason })
}
