import type { Result } from '../../lib/result.ts'
import type { KeyCard } from '../../dossier-file/key-card.ts'
import type { StoreError } from '../dossier-store.ts'

/** The keys of the reader on this device. The secret halves cannot be read out of the browser. */
export interface ReaderKeys {
  readonly card: KeyCard
  /** Ed25519, not extractable. */
  readonly signing: CryptoKey
  /** X25519, not extractable: opens what was closed with `card.recipient`. */
  readonly identity: CryptoKey
}

export type KeyState =
  /** This browser has no Ed25519 or no X25519: nothing can be signed or checked here. */
  | { readonly state: 'unsupported' }
  /** No key was ever made on this device. */
  | { readonly state: 'none' }
  | { readonly state: 'ready'; readonly keys: ReaderKeys }
  /** There was one, and it is gone. It comes back from its backup file; never anew by itself. */
  | { readonly state: 'missing'; readonly card: KeyCard }

/** Keeps the keys of one reader, and remembers elsewhere that there were some. */
export interface KeyStore {
  read(): Promise<Result<KeyState, StoreError>>
  /** Replaces what was kept; only after the backup file was made, or from one. */
  keep(keys: ReaderKeys): Promise<Result<undefined, StoreError>>
  /** Erases the keys and that there were any, when the person says so. */
  forget(): Promise<Result<undefined, StoreError>>
}
