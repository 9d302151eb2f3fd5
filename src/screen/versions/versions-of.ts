import type { Json } from '../../lib/json.ts'
import { compareOps } from '../../domain/log/heads.ts'
import type { Op, OpId } from '../../domain/log/op.ts'
import type { FieldView } from '../../domain/log/view.ts'

export interface Version {
  readonly op: OpId
  /** Milliseconds since 1970 by the writer's clock. */
  readonly at: number
  readonly value: Json
}

/** The versions of an undecided field, the one that is shown first. `ops` is the record's history. */
export function versionsOf(field: FieldView, name: string, ops: readonly Op[]): Version[] {
  const [shown] = ops
    .filter(({ id, field: of }) => of === name && field.heads.includes(id))
    .filter(({ id }) => field.others.every(({ op }) => op !== id))
    .sort((a, b) => compareOps(b, a))
  const others = field.others.map(({ op, at, value }) => ({ op, at, value }))
  return shown ? [{ op: shown.id, at: shown.hlc.t, value: field.value }, ...others] : others
}
