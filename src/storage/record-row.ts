import type { DossierId, Op, RecordId } from '../domain/log/op.ts'
import { isOp } from '../domain/log/op.ts'
import { viewRecord, type RecordView } from '../domain/log/view.ts'
import { indexRecord } from '../domain/records/record-index.ts'

/**
 * One record as the view table holds it: a cache of what the log says, thrown away and rebuilt at
 * will. Only ids, kind and dates stand apart, for the indexes; the rest is one value.
 */
export interface RecordRow {
  readonly rec: RecordId
  readonly dossier: DossierId
  readonly kind: string
  /** YYYY-MM-DD; empty when undated, so that undated records sort behind all others. */
  readonly date: string
  readonly parent?: RecordId
  /** Further records it belongs to. */
  readonly links?: readonly RecordId[]
  readonly attention?: string
  /** 0 or 1, because IndexedDB has no boolean keys. */
  readonly binned: 0 | 1
  /** Milliseconds since 1970. */
  readonly created: number
  readonly changed: number
  readonly value: RecordView
}

/** The row of a view; a pure function, so that "Controleer en herstel" can prove rows right. */
export function viewToRow(dossier: DossierId, view: RecordView): RecordRow {
  const { date = '', parent, links, attention } = indexRecord(view)
  return {
    rec: view.rec,
    dossier,
    kind: view.kind,
    date,
    ...(parent !== undefined && { parent }),
    ...(links !== undefined && { links }),
    ...(attention !== undefined && { attention }),
    binned: view.binned ? 1 : 0,
    created: view.created,
    changed: view.changed,
    value: view,
  }
}

/**
 * The row that follows from the operations of one record; undefined without any that is sound.
 * Damaged operations stay in the log but never break a view.
 */
export function opsToRow(dossier: DossierId, ops: readonly Op[]): RecordRow | undefined {
  const view = viewRecord(ops.filter((op) => isOp(op) && op.dossier === dossier))
  return view === undefined ? undefined : viewToRow(dossier, view)
}
