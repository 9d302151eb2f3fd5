import fc from 'fast-check'
import { expect, test } from 'vitest'
import { headsOf } from '../../../src/domain/log/heads.ts'
import type { Op } from '../../../src/domain/log/op.ts'
import { viewRecord } from '../../../src/domain/log/view.ts'
import { findable, holds } from '../../support/law.ts'
import { opWith } from '../../support/ops.ts'

/** Operations of one field that name each other, themselves and the unknown at random. */
const tangles: fc.Arbitrary<Op[]> = fc
  .array(fc.array(fc.nat(8), { maxLength: 3 }), { minLength: 1, maxLength: 7 })
  .map((named) => named.map((ids, i) => opWith({ id: `${i}`, prev: ids.map(String) })))

/** The ids that `op` replaced, directly or through others. */
function pastOf(op: Op, ops: readonly Op[]): Set<string> {
  const past = new Set<string>()
  for (let grown = -1; grown < past.size;) {
    grown = past.size
    for (const other of [op, ...ops.filter(({ id }) => past.has(id))]) {
      for (const id of other.prev) past.add(id)
    }
  }
  return past
}

test('however prev is tangled, every operation is a head or in the past of one', () => {
  holds(tangles, (ops) => {
    const heads = headsOf(ops)
    expect(heads.length).toBeGreaterThan(0)
    const known = new Set(heads.flatMap((op) => [op.id, ...pastOf(op, ops)]))
    for (const { id } of ops) expect(known).toContain(id)
  })
})

test('an operation that only later ones lead to is no head, also beside a ring', () => {
  holds(tangles, (ops) => {
    const heads = headsOf(ops)
    for (const op of ops) {
      const unnamed = ops.every(({ id, prev }) => id === op.id || !prev.includes(op.id))
      if (unnamed) expect(heads).toContain(op)
      const after = ops.filter(({ id, prev }) => id !== op.id && prev.includes(op.id))
      const byHead = after.some((later) =>
        ops.every(({ id, prev }) => id === later.id || !prev.includes(later.id)),
      )
      if (byHead) expect(heads).not.toContain(op)
    }
  })
})

test('every head of a tangle can be found, in whatever order it came', () => {
  holds(tangles, (ops) => {
    const field = viewRecord(ops)?.fields['title']
    expect(viewRecord([...ops].reverse())?.fields['title']).toEqual(field)
    expect(findable(field).sort()).toEqual(
      headsOf(ops)
        .map(({ value }) => JSON.stringify(value))
        .sort(),
    )
  })
})
