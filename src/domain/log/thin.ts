import { groupBy } from '../../lib/group-by.ts'
import { headsOf } from './heads.ts'
import { logOf, type Log } from './log.ts'
import { withoutValue, type Op, type OpId } from './op.ts'
import { noUpcasters, upcastOp, type Upcasters } from './upcast.ts'

/**
 * Drops the values of operations that were replaced and were written before `before` (ms since
 * 1970), to save room. What is shown, and every other version, stays; so does the shape of the
 * history. A full copy elsewhere still holds the values, and gives them back at a merge.
 */
export function thinLog(log: Log, before: number, upcasters: Upcasters = noUpcasters): Log {
  const kept: Op[] = []
  for (const ops of groupBy(log.ops.values(), (op) => op.rec).values()) {
    const heads = new Set<OpId>()
    const asRead = ops.map((op) => upcastOp(op, upcasters))
    for (const fieldOps of groupBy(asRead, (op) => op.field).values()) {
      for (const head of headsOf(fieldOps)) heads.add(head.id)
    }
    for (const op of ops) {
      const keep = heads.has(op.id) || op.hlc.t >= before || op.thinned === true
      kept.push(keep ? op : withoutValue(op))
    }
  }
  return logOf(kept, log.erasures.values())
}
