import type { Result } from '../lib/result.ts'
import { groupBy } from '../lib/group-by.ts'
import type { Op, RecordId } from '../domain/log/op.ts'
import { eraseRecord, writeBin } from '../domain/log/write.ts'
import type { RecordView } from '../domain/log/view.ts'
import { evidenceKind } from '../domain/records/evidence.ts'
import { indexRecord } from '../domain/records/record-index.ts'
import { reflectionKind } from '../domain/records/reflection.ts'
import type { CommitState, StoreError } from './dossier-store.ts'
import type { FileId } from './evidence/file-store.ts'
import { addFiles } from './evidence/named-files.ts'
import { removeUnnamed } from './evidence/remove-unnamed.ts'
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
 * their text again, also not after an old file comes back. Files that only they named go from this
 * device, once the erasure is confirmed.
 */
export async function eraseRecords(
  services: Services,
  recs: readonly RecordId[],
): Promise<Result<undefined, StoreError>> {
  const files = new Set<FileId>()
  const erased = await services.store.commit(recs, (state) => {
    for (const { value } of state.ops) addFiles(value, files)
    const byRecord = groupBy<Op, RecordId>(state.ops, (op) => op.rec)
    const pen = penOf(services, state)
    const erasures = recs
      .filter((rec) => !state.erased.has(rec))
      .map((rec) => eraseRecord(pen, byRecord.get(rec) ?? [], rec))
    return { ops: [], erasures, hlc: state.hlc, result: undefined }
  })
  // The records are gone for good; a file that could not follow goes with a sweep.
  if (erased.ok) await removeUnnamed(services, files)
  return erased
}

/**
 * Erases a record for ever, with the reflections on it and the evidence that belongs to it alone,
 * also those in the bin; its steps stand on their own and stay.
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
  const own = [...parts.value, ...binned.value].filter((view) => isPartOf(view, rec))
  return eraseRecords(services, [rec, ...own.map((view) => view.rec)])
}

/** True for what says nothing without that record. */
function isPartOf(view: RecordView, rec: RecordId): boolean {
  const { parent, links = [] } = indexRecord(view)
  if (view.kind === reflectionKind.kind) return parent === rec
  return view.kind === evidenceKind.kind && links.length === 1 && links[0] === rec
}

function penOf({ store, clock, random }: Services, { writer, hlc }: CommitState) {
  return { dossier: store.dossier, writer, hlc, now: clock.now(), random }
}
