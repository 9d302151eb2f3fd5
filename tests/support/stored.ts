import type { Json } from '../../src/lib/json.ts'
import { ownerKind, ownerRecordId } from '../../src/domain/records/owner.ts'
import { periodKind } from '../../src/domain/records/period.ts'
import { readRecord } from '../../src/domain/records/record-kind.ts'
import { err } from '../../src/lib/result.ts'
import type { DossierStore } from '../../src/services/dossier-store.ts'
import { saveRecord } from '../../src/services/save-record.ts'
import { createMemoryStore } from '../../src/storage/memory-store.ts'
import { createTestServices, type TestServices } from './render-screen.tsx'

/** Records to begin with, by id: what kind they are and what they hold. */
export type Given = Readonly<Record<string, readonly [kind: string, values: Record<string, Json>]>>

/** A dossier in which these records were written, one minute after another. */
export async function withRecords(given: Given, services = createTestServices()) {
  const end = services.clock.now()
  const count = Object.keys(given).length
  for (const [i, [rec, [kind, values]]] of Object.entries(given).entries()) {
    services.clock.moveTo(end - (count - i) * 60_000)
    const saved = await saveRecord(services, { rec, kind, values })
    if (!saved.ok) throw new Error(saved.error.type)
  }
  services.clock.moveTo(end)
  return services
}

/** The owner of this dossier; undefined when nothing was told of them. */
export async function storedOwner(store: DossierStore) {
  const read = await store.readRecord(ownerRecordId(store.dossier))
  if (!read.ok) throw new Error(read.error.type)
  return read.value && readRecord(ownerKind, read.value)
}

/** The schools of this dossier, the newest first. */
export async function storedPeriods(store: DossierStore) {
  const read = await store.readRecords({ by: 'kind', kind: periodKind.kind })
  if (!read.ok) throw new Error(read.error.type)
  return read.value.map((view) => readRecord(periodKind, view))
}

export async function storedView(store: DossierStore, rec: string) {
  const read = await store.readRecord(rec)
  if (!read.ok) throw new Error(read.error.type)
  return read.value
}

export async function opCount({ store }: Pick<TestServices, 'store'>): Promise<number> {
  const log = await store.readLog()
  if (!log.ok) throw new Error(log.error.type)
  return log.value.ops.size
}

/** The same store on a device that is full: everything can be read, no write fits. */
export function fullDisk(store: DossierStore): DossierStore {
  return { ...store, commit: () => Promise.resolve(err({ type: 'DiskFull' })) }
}

/** Two devices of one student write the same record without seeing each other's words. */
export async function elsewhere(
  services: TestServices,
  rec: string,
  there: Record<string, Json>,
  here: Record<string, Json>,
): Promise<void> {
  const { clock, random, store } = services
  const { dossier } = store
  const other = createMemoryStore({ dossier, writer: 'writer-2', clock, random })
  const read = await store.readRecord(rec)
  const before = await store.readLog()
  if (!read.ok || !read.value || !before.ok) throw new Error('no such record')
  const { kind } = read.value
  await other.merge(before.value)
  await saveRecord({ ...services, store: other }, { rec, kind, values: there })
  await saveRecord(services, { rec, kind, values: here })
  const after = await other.readLog()
  if (!after.ok) throw new Error(after.error.type)
  await store.merge(after.value)
}
