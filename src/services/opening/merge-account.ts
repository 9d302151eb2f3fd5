import { groupBy } from '../../lib/group-by.ts'
import type { Log } from '../../domain/log/log.ts'
import type { Op, RecordId } from '../../domain/log/op.ts'
import { viewRecord, type RecordView } from '../../domain/log/view.ts'

/** What a merge does or did to a dossier, in records. Compared from the sets, never assumed. */
export interface MergeAccount {
  /** Records that were not here before. */
  readonly added: readonly RecordView[]
  /** Records that were here and got words from the file. */
  readonly extended: readonly RecordView[]
  /** Records with another version that they did not have before. */
  readonly versions: readonly RecordView[]
  /** Records as they were here, that the owner erased for ever on another device. */
  readonly erased: readonly RecordView[]
  /** Text that those who erased had not seen; of here or of the file. */
  readonly rescued: readonly Op[]
  /** Words of either side that the result does not hold and nobody erased: a fault. */
  readonly vanished: number
}

/**
 * What turns `before` into `after` when `incoming` is merged in. `after` is what the merge promises,
 * or, afterwards, what the store gives back.
 */
export function accountOfMerge(
  before: Log,
  incoming: Log,
  after: Log,
  rescued: readonly Op[],
): MergeAccount {
  const erased = new Set(Array.from(after.erasures.values(), ({ rec }) => rec))
  const touched = new Set<RecordId>()
  for (const op of after.ops.values()) if (before.ops.get(op.id) !== op) touched.add(op.rec)
  for (const { rec } of after.erasures.values()) touched.add(rec)
  const ofTouched = (log: Log) =>
    groupBy(
      [...log.ops.values()].filter(({ rec }) => touched.has(rec)),
      ({ rec }) => rec,
    )
  const [old, now] = [ofTouched(before), ofTouched(after)]
  const account = { added: [], extended: [], versions: [], erased: [] } as Record<
    'added' | 'extended' | 'versions' | 'erased',
    RecordView[]
  >
  for (const rec of touched) {
    const [was, is] = [viewRecord(old.get(rec) ?? []), viewRecord(now.get(rec) ?? [])]
    if (is === undefined) {
      if (was !== undefined) account.erased.push(was)
    } else if (was === undefined) account.added.push(is)
    else if (isLonger(old.get(rec), now.get(rec))) account.extended.push(is)
    if (is !== undefined && othersOf(is) > (was ? othersOf(was) : 0)) account.versions.push(is)
  }
  const isLost = (op: Op) => !after.ops.has(op.id) && !erased.has(op.rec)
  const vanished = [...before.ops.values(), ...incoming.ops.values()].filter(isLost).length
  return { ...account, rescued, vanished }
}

function isLonger(was: readonly Op[] = [], is: readonly Op[] = []): boolean {
  const ids = new Set(was.map(({ id }) => id))
  return is.some(({ id }) => !ids.has(id))
}

function othersOf(view: RecordView): number {
  return Object.values(view.fields).reduce((sum, { others }) => sum + others.length, 0)
}
