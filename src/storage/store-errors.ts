import type { StoreError } from '../services/dossier-store.ts'

/** Carries a typed error out of a transaction, so that the transaction is undone. */
export class StoreFailure extends Error {
  constructor(readonly error: StoreError) {
    super(error.type)
  }
}

/**
 * What browsers and Dexie say when the connection is gone or the transaction was undone for no
 * reason of ours. A full disk also arrives as an `AbortError`; its inner error tells them apart.
 */
const lostNames: ReadonlySet<string> = new Set([
  'AbortError',
  'UnknownError',
  'InvalidStateError',
  'DatabaseClosedError',
  'TransactionInactiveError',
])

/**
 * The one place where foreign errors become ours. What is not a storage error is a bug and is
 * thrown again.
 */
export function toStoreError(cause: unknown): StoreError {
  if (cause instanceof StoreFailure) return cause.error
  if (isBug(cause)) throw cause
  const names = namesIn(cause)
  if (names.has('QuotaExceededError')) return { type: 'DiskFull' }
  if (names.has('VersionError')) return { type: 'NewerVersion' }
  if ([...names].some((name) => lostNames.has(name))) return { type: 'ConnectionLost' }
  return { type: 'StorageFailed', detail: cause instanceof Error ? cause.message : String(cause) }
}

/** The names of an error, of what it wraps and of what it sums up (Dexie's inner and failures). */
function namesIn(cause: unknown, depth = 0): Set<string> {
  const names = new Set<string>()
  if (cause === null || typeof cause !== 'object' || depth > 5) return names
  const { name, inner, failures } = cause as {
    name?: unknown
    inner?: unknown
    failures?: unknown
  }
  if (typeof name === 'string') names.add(name)
  const more: unknown[] = Array.isArray(failures) ? [inner, ...(failures as unknown[])] : [inner]
  for (const one of more) for (const found of namesIn(one, depth + 1)) names.add(found)
  return names
}

function isBug(cause: unknown): boolean {
  if (!(cause instanceof Error) || cause instanceof DOMException) return false
  const kinds = [TypeError, RangeError, ReferenceError, SyntaxError]
  return kinds.some((kind) => cause instanceof kind) || cause.constructor === Error
}
