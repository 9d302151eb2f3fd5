import { logOf, type Log } from './log.ts'
import { areTwins, type Erasure, type Op, type OpId, type RecordId } from './op.ts'

/** What a merge did to the copy it was merged into. Counted from the sets, never estimated. */
export interface MergeReport {
  /** Operations that were not here before. */
  readonly added: readonly Op[]
  /** Erasures that were not here before. */
  readonly newErasures: readonly Erasure[]
  /**
   * Operations, of here or incoming, that an erasure of the other side took away although no eraser
   * of that record had them. They are in no copy any more: offer them to the person.
   */
  readonly rescued: readonly Op[]
  /** Ids that came with other bytes than here: tampered with or damaged. */
  readonly twins: readonly OpId[]
}

/**
 * Merges `incoming` into `local`: the union of both sets, less what is erased. It assumes that an
 * operation's id names one operation of one record for ever; where the bytes differ on purpose or
 * by bit rot, both sides choose the same twin (`chooseTwin`) and the report names it.
 */
export function mergeLogs(local: Log, incoming: Log): { log: Log; report: MergeReport } {
  const log = logOf(
    [...local.ops.values(), ...incoming.ops.values()],
    [...local.erasures.values(), ...incoming.erasures.values()],
  )
  const added: Op[] = []
  const twins: OpId[] = []
  for (const op of incoming.ops.values()) {
    const here = local.ops.get(op.id)
    if (here === undefined) {
      if (log.ops.has(op.id)) added.push(op)
    } else if (areTwins(here, op)) {
      twins.push(op.id)
    }
  }
  const newErasures = Array.from(incoming.erasures)
    .filter(([key]) => !local.erasures.has(key))
    .map(([, erasure]) => erasure)
  return { log, report: { added, newErasures, twins, rescued: rescuedFrom(local, incoming, log) } }
}

/** The operations of both sides whose record is erased in `merged`, and that no eraser had. */
function rescuedFrom(local: Log, incoming: Log, merged: Log): Op[] {
  const seenByRecord = new Map<RecordId, Set<OpId>>()
  for (const { rec, seen } of merged.erasures.values()) {
    const all = seenByRecord.get(rec) ?? new Set()
    for (const id of seen) all.add(id)
    seenByRecord.set(rec, all)
  }
  const rescued = new Map<OpId, Op>()
  for (const op of [...local.ops.values(), ...incoming.ops.values()]) {
    const seen = seenByRecord.get(op.rec)
    if (seen !== undefined && !seen.has(op.id)) rescued.set(op.id, op)
  }
  return [...rescued.values()]
}
