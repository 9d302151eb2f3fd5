import type { Result } from '../../lib/result.ts'
import type { StoreError } from '../../services/dossier-store.ts'

/** A store error on its way through TanStack Query, which knows failure only as a throw. */
export class StoreFailure extends Error {
  readonly error: StoreError
  constructor(error: StoreError) {
    super(error.type)
    this.error = error
  }
}

/** The value; a failure becomes a throw, for TanStack Query. */
export function unwrap<T>(result: Result<T, StoreError>): T {
  if (!result.ok) throw new StoreFailure(result.error)
  return result.value
}
