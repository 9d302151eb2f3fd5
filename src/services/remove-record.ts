import type { Result } from '../lib/result.ts'
import { groupBy } from '../lib/group-by.ts'
import type { Op, RecordId } from '../domain/log/op.ts'
import { eraseRecord, writeBin } from '../domain/log/write.ts'
import { indexRecord } from '../domain/records/record-index.ts'
import { reflectionKind } from '../domain/records/reflection.ts'
import type { CommitState, StoreError } from './dossier-store.ts'
import type { Services } from './services.ts'

/** Puts a record in the bin, or takes it out. Nothing is lost. */
export function binRecord(
  services: Services,
  rec: RecordId,
  binned: boolean,
): Promise<Result<undefined, StoreError>> {
  const { store } = services
  return store.commit([rec], (state) => ({
    ...writeBin(penOf(services, state), state.ops, binned),
    result: undefined,
  }))
}

/**
 * Erases records for ever, in one go: an experience and its reflections. No copy shows or exports
 * their text again, also not after an old file comes back.
 */
export function eraseRecords(
  services: Services,
  recs: readonly RecordId[],
): Promise<Result<undefined, StoreError>> {
  return services.store.commit(recs, (state) => {
    const byRecord = groupBy<Op, RecordId>(state.ops, (op) => op.rec)
    const pen = penOf(services, state)
    const erasures = recs
      .filter((rec) => !state.erased.has(rec))
      .map((rec) => eraseRecord(pen, byRecord.get(rec) ?? [], rec))
    return { ops: [], erasures, hlc: state.hlc, result: undefined }
  })
}

/**
 * Erases a record and the reflections on it, also those in the bin, for ever; its steps stand on
 * their own and stay.
 */
export async function eraseWithParts(
  services: Services,
  rec: RecordId,
): Promise<Result<undefined, StoreError>> {
  const { store } = services
  const parts = await store.readRecords({ by: 'parent', parent: rec })
  if (!parts.ok) return parts
  const binned = await store.readRecords({ by: 'binned' })
  if (!binned.ok) return binned
  const reflections = [...parts.value, ...binned.value].filter(
    (view) => view.kind === reflectionKind.kind && indexRecord(view).parent === rec,
  )
  return eraseRecords(services, [rec, ...reflections.map((view) => view.rec)])
}

function penOf({ store, clock, random }: Services, { writer, hlc }: CommitState) {
  return { dossier: store.dossier, writer, hlc, now: clock.now(), random }
}
