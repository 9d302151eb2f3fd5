import { canonicalJson, isSoundJson, maxJsonDepth, sameJson, type Json } from '../../lib/json.ts'
import type { Hlc } from './hybrid-clock.ts'

/** Ids are opaque strings; these names say which is meant. */
export type OpId = string
export type RecordId = string
export type WriterId = string
export type DossierId = string

/**
 * One immutable statement: "this field of this record has this value". The log only ever grows by
 * operations; nothing is overwritten. Keys that this version does not know stay on the object.
 */
export interface Op {
  /** Random 128 bit; never a hash of the text, never writer + number (profiles get cloned). */
  readonly id: OpId
  readonly dossier: DossierId
  /** One per device per dossier. */
  readonly writer: WriterId
  readonly hlc: Hlc
  readonly rec: RecordId
  readonly kind: string
  /** One level: `title`, or `tags/care` for an element of a set. */
  readonly field: string
  /** The heads of (rec, field) that the writer saw; what this operation replaces. */
  readonly prev: readonly OpId[]
  readonly value: Json
  /** Schema version of the writer. */
  readonly v: number
  /** Present when the value of a replaced operation was dropped to save room. */
  readonly thinned?: true
}

/**
 * "This record is gone for ever." Wins over every operation on the record, also over those of an
 * old copy that comes back. Holds no text.
 */
export interface Erasure {
  readonly rec: RecordId
  /** Milliseconds since 1970 by the eraser's clock; shown to people, decides nothing. */
  readonly at: number
  readonly writer: WriterId
  /**
   * Every operation of the record that the eraser had, not only the heads: who lacks the newest ones
   * could not tell from heads that the older ones were seen too. What is not named here is rescued.
   */
  readonly seen: readonly OpId[]
}

/** Longest id, kind or field name that is accepted from outside. */
export const maxNameLength = 200

function isName(value: unknown): value is string {
  return (
    typeof value === 'string' &&
    value.length > 0 &&
    value.length <= maxNameLength &&
    value.isWellFormed()
  )
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0
}

function isNameList(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every(isName)
}

/** True when foreign JSON has the shape of an operation. Unknown keys are welcome. */
export function isOp(value: unknown): value is Op {
  // One level more than a value has: the operation around it.
  return isSoundJson(value, maxJsonDepth + 1) && hasOpShape(value)
}

/** `isOp` for what is known to be sound JSON of no more levels than it allows, and not asked again. */
export function hasOpShape(value: unknown): value is Op {
  if (value === null || typeof value !== 'object') return false
  const op = value as Partial<Record<keyof Op, unknown>>
  const hlc = op.hlc as Partial<Record<keyof Hlc, unknown>> | null | undefined
  return (
    isName(op.id) &&
    isName(op.dossier) &&
    isName(op.writer) &&
    isName(op.rec) &&
    isName(op.kind) &&
    isName(op.field) &&
    typeof hlc === 'object' &&
    hlc !== null &&
    isCount(hlc.t) &&
    isCount(hlc.c) &&
    isNameList(op.prev) &&
    op.value !== undefined &&
    isCount(op.v) &&
    (op.thinned === undefined || op.thinned === true)
  )
}

/** True when foreign JSON has the shape of an erasure. */
export function isErasure(value: unknown): value is Erasure {
  if (!isSoundJson(value) || value === null || typeof value !== 'object') return false
  const erasure = value as Partial<Record<keyof Erasure, unknown>>
  return (
    isName(erasure.rec) && isName(erasure.writer) && isCount(erasure.at) && isNameList(erasure.seen)
  )
}

/**
 * Of two operations with one id, the one to keep. They differ only by thinning (the full one stays,
 * so that no text is lost) or by tampering and bit rot (any choice will do, as long as every device
 * makes the same one: the greatest in canonical form).
 */
export function chooseTwin(a: Op, b: Op): Op {
  if (a === b) return a
  if (a.thinned !== b.thinned) return a.thinned ? b : a
  return canonicalJson(a) >= canonicalJson(b) ? a : b
}

/** The operation as thinning leaves it: all of its history, nothing of its value. */
export function withoutValue(op: Op): Op {
  return { ...op, value: null, thinned: true }
}

/** True when two operations of one id differ by more than thinning: tampered with or damaged. */
export function areTwins(a: Op, b: Op): boolean {
  if (a.thinned === b.thinned) return !sameJson(a, b)
  return !sameJson(withoutValue(a), withoutValue(b))
}
