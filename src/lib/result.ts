/** An expected outcome as a value. Bugs are thrown; everything a person can meet is a `Result`. */
export type Result<T, E> = { readonly ok: true; readonly value: T } | Failure<E>

export interface Failure<E> {
  readonly ok: false
  readonly error: E
}

export function ok<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value }
}

export function err<E>(error: E): Failure<E> {
  return { ok: false, error }
}
