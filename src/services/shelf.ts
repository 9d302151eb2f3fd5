import type { Result } from '../lib/result.ts'
import type { Log } from '../domain/log/log.ts'
import type { DossierId } from '../domain/log/op.ts'
import type { KnownCopy } from './copies/known-copy.ts'
import type { DossierStore, StoreError } from './dossier-store.ts'

/** What this device remembers outside the database, so that a missing one is noticed. */
export interface DossierMarker {
  readonly dossier: string
  /** How many operations there were at the last confirmed write. */
  readonly ops: number
  /** The best copy outside that was noted. */
  readonly lastCopy?: KnownCopy
}

/** What was found on this device when the app started. Looking never makes or changes anything. */
export type StartUp =
  | { readonly state: 'new' }
  /** `restored`: it was gone, and has just come back from the spare on this device. */
  | { readonly state: 'ready'; readonly store: DossierStore; readonly restored?: boolean }
  /** There was a dossier, and its database is gone or empty. Never treated as a new user. */
  | { readonly state: 'missing'; readonly marker: DossierMarker }
  | { readonly state: 'failed'; readonly error: StoreError }

export interface Adopted {
  readonly store: DossierStore
  readonly discard: () => Promise<void>
}

/** Where the dossiers of this device stand. */
export interface DossierShelf {
  startUp(): Promise<StartUp>
  create(): Promise<Result<DossierStore, StoreError>>
  /**
   * Opens the example: the one that is there when a tab still uses it or when `again` says that this
   * tab did, else a fresh one made from `log`.
   */
  openExample(log: () => Promise<Log>, again: boolean): Promise<Result<DossierStore, StoreError>>
  deleteExample(): Promise<void>
  /**
   * Opens or makes the dossier of a file. It is no dossier of this device before something is in it;
   * `discard` takes away what was made when that does not succeed.
   */
  adopt(dossier: DossierId): Promise<Result<Adopted, StoreError>>
  /**
   * Forgets a dossier that is gone, after the student said to start anew: the note of it, and the
   * files that it left, which nobody can reach any more.
   */
  forgetMissing(marker: DossierMarker): Promise<void>
}
