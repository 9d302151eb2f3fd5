import { groupBy } from '../lib/group-by.ts'
import type { Hlc } from '../domain/log/hybrid-clock.ts'
import { receive } from '../domain/log/hybrid-clock.ts'
import type { Log } from '../domain/log/log.ts'
import type { DossierId, Erasure, Op, OpId, RecordId } from '../domain/log/op.ts'
import { opsToRow, type RecordRow } from './record-row.ts'

/** What has to be written to turn one log, and the views of it, into another. */
export interface LogChange {
  readonly newOps: readonly Op[]
  /** Operations whose id was here with other bytes. */
  readonly changedOps: readonly Op[]
  readonly goneOps: readonly OpId[]
  readonly newErasures: ReadonlyMap<string, Erasure>
  readonly rows: readonly RecordRow[]
  /** Records that no longer have a view: erased. */
  readonly goneRecords: readonly RecordId[]
  /** How many operations more (or fewer) the log holds. */
  readonly growth: number
}

/**
 * The difference between two logs. `before` needs to hold only the operations of the records that
 * differ; what `after` took over unchanged must be the same object.
 */
export function changeOfLog(dossier: DossierId, before: Log, after: Log): LogChange {
  const touched = new Set<RecordId>()
  const newOps: Op[] = []
  const changedOps: Op[] = []
  for (const op of after.ops.values()) {
    const here = before.ops.get(op.id)
    if (here === op) continue
    touched.add(op.rec)
    if (here === undefined) newOps.push(op)
    else {
      touched.add(here.rec)
      changedOps.push(op)
    }
  }
  const goneOps: OpId[] = []
  for (const op of before.ops.values()) {
    if (after.ops.has(op.id)) continue
    touched.add(op.rec)
    goneOps.push(op.id)
  }
  const newErasures = new Map([...after.erasures].filter(([key]) => !before.erasures.has(key)))
  for (const { rec } of newErasures.values()) touched.add(rec)

  const byRecord = groupBy(after.ops.values(), (op) => op.rec)
  const rows: RecordRow[] = []
  const goneRecords: RecordId[] = []
  for (const rec of touched) {
    const row = opsToRow(dossier, byRecord.get(rec) ?? [])
    if (row === undefined) goneRecords.push(rec)
    else rows.push(row)
  }
  const growth = newOps.length - goneOps.length
  return { newOps, changedOps, goneOps, newErasures, rows, goneRecords, growth }
}

/** Our clock after reading these operations; never more than a day past real time. */
export function receiveAll(clock: Hlc, ops: readonly Op[], now: number): Hlc {
  return ops.reduce((reading, op) => receive(reading, op.hlc, now), clock)
}

/** Only the operations of this dossier; another person's never slip in. */
export function ownPart(dossier: DossierId, log: Log): Log {
  const ops = new Map([...log.ops].filter(([, op]) => op.dossier === dossier))
  return { ops, erasures: log.erasures }
}

/** Throws when an operation of another dossier is about to be written: a bug, not an outcome. */
export function assertOwn(dossier: DossierId, ops: readonly Op[]): void {
  const stranger = ops.find((op) => op.dossier !== dossier)
  if (stranger) throw new TypeError(`operation ${stranger.id} is of dossier ${stranger.dossier}`)
}

/** True when a draft belongs to one of these records: its key names the record. */
export function isDraftOf(key: string, recs: readonly RecordId[]): boolean {
  return recs.some((rec) => key.includes(rec))
}
