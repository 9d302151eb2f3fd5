import type { Erasure, Op } from '../../src/domain/log/op.ts'

/** An operation for an example, with whatever the example is about. */
export function opWith(given: Partial<Op> & { readonly id: string }): Op {
  return {
    dossier: 'dossier-1',
    writer: 'phone',
    hlc: { t: 1000, c: 0 },
    rec: 'rec-1',
    kind: 'experience',
    field: 'title',
    prev: [],
    value: given.id,
    v: 1,
    ...given,
  }
}

export function erasureWith(given: Partial<Erasure>): Erasure {
  return { rec: 'rec-1', at: 2000, writer: 'phone', seen: [], ...given }
}
