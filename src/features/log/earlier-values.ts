import { groupBy } from '../../lib/group-by.ts'
import { compareOps, headsOf } from '../../domain/log/heads.ts'
import type { Op } from '../../domain/log/op.ts'
import { binField, isSetField } from '../../domain/log/view.ts'

interface EarlierField {
  readonly field: string
  /** Replaced writings of the field, the youngest first. */
  readonly ops: readonly Op[]
}

/** What each text of a record said before. Ticks in a set and the bin tell no story; left out. */
export function earlierValues(ops: readonly Op[]): EarlierField[] {
  const told = ops.filter(({ field }) => field !== binField && !isSetField(field))
  return Array.from(
    groupBy(told, (op) => op.field),
    ([field, fieldOps]) => {
      const heads = headsOf(fieldOps)
      const earlier = fieldOps.filter((op) => !heads.includes(op))
      return { field, ops: earlier.sort((a, b) => compareOps(b, a)) }
    },
  ).filter((each) => each.ops.length > 0)
}
