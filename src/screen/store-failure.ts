import type { StoreError } from '../services/dossier-store.ts'

/** A store error on its way through TanStack Query, which knows failure only as a throw. */
export class StoreFailure extends Error {
  readonly error: StoreError
  constructor(error: StoreError) {
    super(error.type)
    this.error = error
  }
}
