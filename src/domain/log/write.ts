import { newId, type RandomBytes } from '../../lib/ids.ts'
import { sameJson, wellFormedJson, type Json } from '../../lib/json.ts'
import { tick, type Hlc } from './hybrid-clock.ts'
import {
  isOp,
  type DossierId,
  type Erasure,
  type Op,
  type OpId,
  type RecordId,
  type WriterId,
} from './op.ts'
import { noUpcasters, type Upcasters } from './upcast.ts'
import { binField, fieldOf, viewRecord, type RecordView } from './view.ts'

/** Schema version this build writes. Goes up by one when a kind or field is added. */
export const schemaVersion = 1

/** Who writes, when, and with which ids; all passed in. */
export interface Pen {
  readonly dossier: DossierId
  readonly writer: WriterId
  /** The writer's clock before this write. */
  readonly hlc: Hlc
  /** Milliseconds since 1970, as the device believes. */
  readonly now: number
  readonly random: RandomBytes
}

export interface Edit {
  readonly rec: RecordId
  readonly kind: string
  /** New values by field; a field that already has this value is not written again. */
  readonly values: Readonly<Record<string, Json>>
  /**
   * The heads the person saw when the form opened, by field. What was written elsewhere since then
   * stays beside it as another version. Left out: everything in `ops` was seen.
   */
  readonly seen?: Readonly<Record<string, readonly OpId[]>>
}

export interface Written {
  readonly ops: readonly Op[]
  /** The writer's clock after this write. */
  readonly hlc: Hlc
}

/**
 * The operations that carry out `edit` on a record that has `ops` (all of its operations, or none
 * for a new record). One operation per changed field; each names the heads it replaces. Throws on
 * what other devices would refuse (`isOp`): better now than when the copy is needed.
 */
export function writeRecord(
  pen: Pen,
  ops: readonly Op[],
  edit: Edit,
  upcasters: Upcasters = noUpcasters,
): Written {
  const view = viewRecord(ops, upcasters)
  const seen = edit.seen && new Map(Object.entries(edit.seen))
  let hlc = pen.hlc
  const written: Op[] = []
  for (const [name, given] of Object.entries(edit.values)) {
    const field = name.toWellFormed()
    const value = wellFormedJson(given)
    const now = view && fieldOf(view, field)
    const prev = (seen ? seen.get(name) : now?.heads) ?? []
    const unchanged = now !== undefined && now.heads.length === 1 && sameJson(now.value, value)
    if (unchanged || (now === undefined && value === null)) continue
    hlc = tick(hlc, pen.now)
    const op: Op = {
      id: newId(pen.now, pen.random),
      dossier: pen.dossier,
      writer: pen.writer,
      hlc,
      rec: edit.rec,
      kind: edit.kind,
      field,
      prev: [...prev].sort(),
      value,
      v: schemaVersion,
    }
    if (!isOp(op)) throw new TypeError(`writeRecord: ${edit.kind} has a value unfit for the log`)
    written.push(op)
  }
  return { ops: written, hlc }
}

/** Puts a record in the bin, or takes it out. Reversible; any unseen edit wins from the bin. */
export function writeBin(
  pen: Pen,
  ops: readonly Op[],
  binned: boolean,
  upcasters: Upcasters = noUpcasters,
): Written {
  const view = viewRecord(ops, upcasters)
  if (view === undefined || view.binned === binned) return { ops: [], hlc: pen.hlc }
  const value = binned ? { seen: editHeads(view) } : null
  const { rec, kind } = view
  return writeRecord(pen, ops, { rec, kind, values: { [binField]: value } }, upcasters)
}

/** "Definitief wissen": after this no copy shows or exports a word of the record again. */
export function eraseRecord(pen: Pen, ops: readonly Op[], rec: RecordId): Erasure {
  const seen = ops.filter((op) => op.rec === rec).map((op) => op.id)
  return { rec, at: Math.max(0, Math.trunc(pen.now)), writer: pen.writer, seen: seen.sort() }
}

/** The heads of everything that is not the bin itself. */
function editHeads(view: RecordView): OpId[] {
  return Object.entries(view.fields)
    .filter(([field]) => field !== binField)
    .flatMap(([, { heads }]) => heads)
    .sort()
}
