import type { StoreError } from './dossier-store.ts'

/** The record was erased for ever, here or elsewhere; what was typed stays in the form. */
export interface ErasedError {
  readonly type: 'Erased'
}

export type SaveError = StoreError | ErasedError
