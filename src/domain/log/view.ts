import { groupBy } from '../../lib/group-by.ts'
import type { Json } from '../../lib/json.ts'
import { compareOps, distinctHeads, headsOf } from './heads.ts'
import type { Op, OpId, RecordId } from './op.ts'
import { noUpcasters, upcastOp, type Upcasters } from './upcast.ts'

/** A value that was written at the same time as the one that is shown: "andere versie". */
export interface OtherVersion {
  readonly op: OpId
  readonly writer: string
  /** Milliseconds since 1970 by the writer's clock. */
  readonly at: number
  readonly value: Json
}

export interface FieldView {
  readonly value: Json
  /** Every head, also those of equal value: what the next write must name in `prev`. */
  readonly heads: readonly OpId[]
  /** Empty unless the field was written in two places at once. */
  readonly others: readonly OtherVersion[]
}

/** A record as people see it: what the log says of it now. Always rebuildable from the log. */
export interface RecordView {
  readonly rec: RecordId
  readonly kind: string
  readonly fields: Readonly<Record<string, FieldView>>
  /** In the bin: out of sight, and back with one press. */
  readonly binned: boolean
  /** First and last writing, ms since 1970 by the writers' clocks. */
  readonly created: number
  readonly changed: number
}

/** The field that says a record is in the bin; its value is a `BinMark` or null. */
export const binField = 'bin'

/** Put in the bin having seen these heads; any edit it had not seen brings the record back. */
export interface BinMark {
  readonly seen: readonly OpId[]
}

/** True for a field that is one element of a set: `competencies/networking`. */
export function isSetField(field: string): boolean {
  return field.includes('/')
}

/**
 * What the operations of one record say now; undefined without any. A pure function of the set:
 * their order does not matter. Unknown kinds and fields are viewed like all others.
 */
export function viewRecord(
  ops: readonly Op[],
  upcasters: Upcasters = noUpcasters,
): RecordView | undefined {
  const [first] = ops
  if (first === undefined) return undefined
  let earliest = first
  let changed = 0
  for (const op of ops) {
    if (compareOps(op, earliest) < 0) earliest = op
    changed = Math.max(changed, op.hlc.t)
  }
  const byField = groupBy(
    ops.map((op) => upcastOp(op, upcasters)),
    (op) => op.field,
  )
  // fromEntries makes own properties of any name, `__proto__` too.
  const fields = Object.fromEntries(
    Array.from(byField, ([field, fieldOps]) => [field, viewField(field, fieldOps)] as const).sort(
      ([a], [b]) => (a < b ? -1 : 1),
    ),
  )
  return {
    rec: first.rec,
    kind: earliest.kind,
    fields,
    binned: isBinned(byField, fields),
    created: earliest.hlc.t,
    changed,
  }
}

/** One field of a record, or undefined; safe for names like `constructor`. */
export function fieldOf(view: RecordView, field: string): FieldView | undefined {
  return Object.hasOwn(view.fields, field) ? view.fields[field] : undefined
}

function viewField(field: string, ops: readonly Op[]): FieldView {
  const heads = headsOf(ops)
  const distinct = distinctHeads(heads)
  const added = isSetField(field) ? distinct.find((op) => op.value === true) : undefined
  const shown = added ?? distinct[0]
  return {
    value: shown?.value ?? null,
    heads: heads.map((op) => op.id),
    others: distinct
      .filter((op) => op !== shown && !settlesItself(field, op.value))
      .map((op) => ({ op: op.id, writer: op.writer, at: op.hlc.t, value: op.value })),
  }
}

/** True for what nobody has to choose between: in or out of a set (add wins), in or out of the bin. */
function settlesItself(field: string, value: Json): boolean {
  if (field === binField) return true
  return isSetField(field) && (value === null || typeof value === 'boolean')
}

/** In the bin when every head of the bin field says so and no edit came that they had not seen. */
function isBinned(
  byField: ReadonlyMap<string, readonly Op[]>,
  fields: Readonly<Record<string, FieldView>>,
): boolean {
  const marks = headsOf(byField.get(binField) ?? []).map((op) => readBinMark(op.value))
  if (marks.length === 0) return false
  const seen = new Set<OpId>()
  for (const mark of marks) {
    if (mark === undefined) return false
    for (const id of mark.seen) seen.add(id)
  }
  return Object.entries(fields).every(
    ([field, view]) => field === binField || view.heads.every((id) => seen.has(id)),
  )
}

function readBinMark(value: Json): BinMark | undefined {
  if (value === null || typeof value !== 'object' || !('seen' in value)) return undefined
  return Array.isArray(value.seen) ? { seen: value.seen.map(String) } : undefined
}
