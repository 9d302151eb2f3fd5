import { groupBy } from '../../lib/group-by.ts'
import { headsOf } from '../../domain/log/heads.ts'
import type { Op } from '../../domain/log/op.ts'
import { isOwnersField } from '../../domain/records/given-records.ts'
import { signatureField } from './signed-text.ts'

/** The operations of a record that a signature must name: what it says now, without the owner's. */
export function coverable(ops: readonly Op[]): Op[] {
  return [...groupBy(ops, ({ field }) => field)]
    .filter(([field]) => field !== signatureField)
    .flatMap(([, fieldOps]) => headsOf(fieldOps))
    .filter(({ kind, field }) => !isOwnersField(kind, field))
}
