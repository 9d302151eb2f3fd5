import { newId, type RandomBytes } from '../../lib/ids.ts'
import { sameJson, type Json } from '../../lib/json.ts'
import { tick, type Hlc } from './hybrid-clock.ts'
import type { DossierId, Erasure, Op, OpId, RecordId, WriterId } from './op.ts'
import { binField, viewRecord, type RecordView } from './view.ts'

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
 * for a new record). One operation per changed field; each names the heads it replaces.
 */
export function writeRecord(pen: Pen, ops: readonly Op[], edit: Edit): Written {
  const view = viewRecord(ops)
  let hlc = pen.hlc
  const written: Op[] = []
  for (const [field, value] of Object.entries(edit.values)) {
    const now = view?.fields[field]
    const prev = edit.seen === undefined ? (now?.heads ?? []) : (edit.seen[field] ?? [])
    const unchanged = now !== undefined && now.heads.length === 1 && sameJson(now.value, value)
    if (unchanged || (now === undefined && value === null)) continue
    hlc = tick(hlc, pen.now)
    written.push({
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
    })
  }
  return { ops: written, hlc }
}

/** Puts a record in the bin, or takes it out. Reversible; any unseen edit wins from the bin. */
export function writeBin(pen: Pen, ops: readonly Op[], binned: boolean): Written {
  const view = viewRecord(ops)
  if (view === undefined || view.binned === binned) return { ops: [], hlc: pen.hlc }
  const value = binned ? { seen: headsOfRecord(view, binField) } : null
  return writeRecord(pen, ops, { rec: view.rec, kind: view.kind, values: { [binField]: value } })
}

/** "Definitief wissen": after this no copy shows or exports a word of the record again. */
export function eraseRecord(pen: Pen, ops: readonly Op[], rec: RecordId): Erasure {
  const view = viewRecord(ops)
  const seen = view === undefined ? [] : headsOfRecord(view)
  return { rec, at: Math.max(0, Math.trunc(pen.now)), writer: pen.writer, seen }
}

function headsOfRecord(view: RecordView, except?: string): OpId[] {
  return Object.entries(view.fields)
    .filter(([field]) => field !== except)
    .flatMap(([, { heads }]) => heads)
    .sort()
}
