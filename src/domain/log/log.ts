import { canonicalJson } from '../../lib/json.ts'
import { chooseTwin, type Erasure, type Op, type OpId, type RecordId } from './op.ts'

/**
 * A dossier as the set it is: operations by id, and erasures. Two copies merge by taking the
 * union; that is commutative, associative and idempotent, so order and repetition never matter.
 */
export interface Log {
  readonly ops: ReadonlyMap<OpId, Op>
  /** Keyed by canonical text, because erasures are values without an id. */
  readonly erasures: ReadonlyMap<string, Erasure>
}

export const emptyLog: Log = { ops: new Map(), erasures: new Map() }

/** A log of these operations and erasures; what an erasure names is not in it. */
export function logOf(ops: Iterable<Op>, erasures: Iterable<Erasure> = []): Log {
  const erasureMap = new Map<string, Erasure>()
  const erased = new Set<RecordId>()
  for (const erasure of erasures) {
    erasureMap.set(canonicalJson(erasure), erasure)
    erased.add(erasure.rec)
  }
  const opMap = new Map<OpId, Op>()
  for (const op of ops) {
    if (erased.has(op.rec)) continue
    const twin = opMap.get(op.id)
    opMap.set(op.id, twin ? chooseTwin(twin, op) : op)
  }
  return { ops: opMap, erasures: erasureMap }
}

/**
 * The canonical text of a whole log, one line an operation or erasure, sorted. Two copies hold the
 * same dossier exactly when these are equal.
 */
export function canonicalLog(log: Log): string {
  const ops = Array.from(log.ops.values(), (op) => canonicalJson(op)).sort()
  const erasures = [...log.erasures.keys()].sort()
  return [...ops, '--', ...erasures].join('\n')
}
