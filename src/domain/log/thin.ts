import { groupBy } from '../../lib/group-by.ts'
import { headsOf } from './heads.ts'
import { logOf, type Log } from './log.ts'
import type { Op } from './op.ts'

/**
 * Drops the values of operations that were replaced before `before` (ms since 1970), to save room.
 * What is shown, and every other version, stays; so does the shape of the history. A full copy
 * elsewhere still holds the values, and gives them back at a merge.
 */
export function thinLog(log: Log, before: number): Log {
  const kept: Op[] = []
  for (const ops of groupBy(log.ops.values(), (op) => op.rec).values()) {
    const heads = new Set<Op>()
    for (const fieldOps of groupBy(ops, (op) => op.field).values()) {
      for (const head of headsOf(fieldOps)) heads.add(head)
    }
    for (const op of ops) {
      const keep = heads.has(op) || op.hlc.t >= before || op.thinned === true
      kept.push(keep ? op : { ...op, value: null, thinned: true })
    }
  }
  return logOf(kept, log.erasures.values())
}
