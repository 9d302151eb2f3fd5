import { groupBy } from '../../lib/group-by.ts'
import { sameJson } from '../../lib/json.ts'
import { logOf, type Log } from './log.ts'
import type { Erasure, Op, OpId, RecordId } from './op.ts'

/** What a merge did to the copy it was merged into. Counted from the sets, never estimated. */
export interface MergeReport {
  /** Operations that were not here before. */
  readonly added: readonly Op[]
  /** Erasures that were not here before. */
  readonly newErasures: readonly Erasure[]
  /** Operations of here that an incoming erasure took away without having seen them. */
  readonly rescued: readonly Op[]
  /** Ids that came with other bytes than here: tampered with or damaged. */
  readonly twins: readonly OpId[]
}

/**
 * Merges `incoming` into `local`: the union of both sets, less what is erased. It assumes that an
 * operation's id names one operation for ever; where that is broken on purpose or by bit rot, both
 * sides choose the same twin (`chooseTwin`) and the report names it.
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
    } else if (here.thinned === op.thinned && !sameJson(here, op)) {
      twins.push(op.id)
    }
  }
  const newErasures = Array.from(incoming.erasures)
    .filter(([key]) => !local.erasures.has(key))
    .map(([, erasure]) => erasure)
  return { log, report: { added, newErasures, twins, rescued: rescuedBy(newErasures, local) } }
}

/** Operations of `local` on erased records that no eraser had seen, so that they can be offered. */
function rescuedBy(erasures: readonly Erasure[], local: Log): Op[] {
  if (erasures.length === 0) return []
  const seenByRecord = new Map<RecordId, OpId[]>()
  for (const { rec, seen } of erasures) {
    seenByRecord.set(rec, [...(seenByRecord.get(rec) ?? []), ...seen])
  }
  const byRecord = groupBy(local.ops.values(), (op) => op.rec)
  return Array.from(seenByRecord).flatMap(([rec, seen]) => {
    const known = withAncestors(seen, local.ops)
    return (byRecord.get(rec) ?? []).filter((op) => !known.has(op.id))
  })
}

/** The ids given and everything they replaced, directly or through others. */
function withAncestors(ids: readonly OpId[], ops: ReadonlyMap<OpId, Op>): Set<OpId> {
  const known = new Set<OpId>()
  const open = [...ids]
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (known.has(id)) continue
    known.add(id)
    open.push(...(ops.get(id)?.prev ?? []))
  }
  return known
}
