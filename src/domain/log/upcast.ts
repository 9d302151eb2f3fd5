import type { Op } from './op.ts'

/**
 * A pure step from what an older version wrote to what this one reads. The schema is additive
 * only, so this is for the rare field whose meaning was split or moved; history is never rewritten,
 * only read anew.
 */
export interface Upcaster {
  readonly kind: string
  /** Operations written with this schema version or an older one are changed. */
  readonly upTo: number
  /** Field and value as of version `upTo + 1`; id, prev and clock stay. */
  readonly change: (op: Op) => Pick<Op, 'field' | 'value'>
}

export type Upcasters = readonly Upcaster[]

export const noUpcasters: Upcasters = []

/** The operation as this version reads it. Operations of newer versions stay as they are. */
export function upcastOp(op: Op, upcasters: Upcasters): Op {
  return upcasters
    .filter(({ kind, upTo }) => kind === op.kind && op.v <= upTo)
    .sort((a, b) => a.upTo - b.upTo)
    .reduce((now, { change }) => ({ ...now, ...change(now) }), op)
}
