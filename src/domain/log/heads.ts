import { canonicalJson } from '../../lib/json.ts'
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
 * greatest first. Operations that no such head leads back to stand in a ring of `prev`, which only
 * tampering can make; they count as heads too, so that nothing disappears.
 */
export function headsOf(fieldOps: readonly Op[]): Op[] {
  const replaced = new Set<OpId>()
  for (const op of fieldOps) {
    for (const id of op.prev) if (id !== op.id) replaced.add(id)
  }
  const heads = fieldOps.filter((op) => !replaced.has(op.id))
  return heads.concat(notBehind(heads, fieldOps)).sort((a, b) => compareOps(b, a))
}

/** The operations that are not in the past of these heads. */
function notBehind(heads: readonly Op[], fieldOps: readonly Op[]): Op[] {
  // True of nearly every field: it was written once.
  if (heads.length === fieldOps.length) return []
  const opsById = new Map(fieldOps.map((op) => [op.id, op]))
  const reached = new Set<OpId>()
  const open = [...heads]
  for (let op = open.pop(); op !== undefined; op = open.pop()) {
    if (reached.has(op.id)) continue
    reached.add(op.id)
    for (const id of op.prev) {
      const before = opsById.get(id)
      if (before !== undefined) open.push(before)
    }
  }
  return fieldOps.filter((op) => !reached.has(op.id))
}

/** The heads with different values, greatest first; of equal values the greatest stands for all. */
export function distinctHeads(heads: readonly Op[]): Op[] {
  const full = heads.filter((op) => op.thinned !== true)
  const opsByValue = new Map<string, Op>()
  for (const op of full.length > 0 ? full : heads) {
    const value = canonicalJson(op.value)
    if (!opsByValue.has(value)) opsByValue.set(value, op)
  }
  return [...opsByValue.values()]
}
