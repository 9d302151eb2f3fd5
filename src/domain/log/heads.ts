import { sameJson } from '../../lib/json.ts'
import { compareHlc } from './hybrid-clock.ts'
import type { Op, OpId } from './op.ts'

/** The one order of operations: clock, then writer, then id. Only used among concurrent ones. */
export function compareOps(a: Op, b: Op): number {
  return compareHlc(a.hlc, b.hlc) || compareText(a.writer, b.writer) || compareText(a.id, b.id)
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/**
 * The operations of one field of one record that no other operation of that field replaced,
 * greatest first. A ring of `prev` (only possible by tampering) has no such operation; then every
 * operation counts, so that nothing disappears.
 */
export function headsOf(fieldOps: readonly Op[]): Op[] {
  const replaced = new Set<OpId>()
  for (const op of fieldOps) {
    for (const id of op.prev) if (id !== op.id) replaced.add(id)
  }
  const heads = fieldOps.filter((op) => !replaced.has(op.id))
  return (heads.length > 0 ? heads : [...fieldOps]).sort((a, b) => compareOps(b, a))
}

/** The heads with different values, greatest first; of equal values the greatest stands for all. */
export function distinctHeads(heads: readonly Op[]): Op[] {
  const full = heads.filter((op) => op.thinned !== true)
  const distinct: Op[] = []
  for (const op of full.length > 0 ? full : heads) {
    if (!distinct.some((other) => sameJson(other.value, op.value))) distinct.push(op)
  }
  return distinct
}
