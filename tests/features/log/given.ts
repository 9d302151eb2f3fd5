import type { Json } from '../../../src/lib/json.ts'
import { experienceKind, type Experience } from '../../../src/domain/records/experience.ts'
import { readRecord } from '../../../src/domain/records/record-kind.ts'
import { err } from '../../../src/lib/result.ts'
import type { DossierStore } from '../../../src/services/dossier-store.ts'
import { saveRecord } from '../../../src/services/save-record.ts'
import { createMemoryStore } from '../../../src/storage/memory-store.ts'
import { createTestServices, type TestServices } from '../../support/render-screen.tsx'

export const stage = {
  type: 'internship',
  title: 'Zorgcentrum De Linde',
  story: 'Ik hielp bij het ontbijt.',
  date: '2027-05-10',
  'competencies/capacities': true,
}

/** A dossier with one experience, `stage-1`. */
export async function withStage(values: Record<string, Json> = {}): Promise<TestServices> {
  const services = createTestServices()
  await save(services, 'stage-1', { ...stage, ...values })
  return services
}

export async function save(
  services: TestServices,
  rec: string,
  values: Record<string, Json>,
  kind: string = experienceKind.kind,
): Promise<void> {
  const saved = await saveRecord(services, { rec, kind, values })
  if (!saved.ok) throw new Error(saved.error.type)
}

export async function readStage(store: DossierStore, rec = 'stage-1'): Promise<Experience> {
  const read = await store.readRecord(rec)
  if (!read.ok || read.value === undefined) throw new Error('no such experience')
  return readRecord(experienceKind, read.value)
}

export async function allExperiences(store: DossierStore): Promise<Experience[]> {
  const read = await store.readRecords({ by: 'kind', kind: experienceKind.kind })
  if (!read.ok) throw new Error(read.error.type)
  return read.value.map((view) => readRecord(experienceKind, view))
}

export async function opCount({ store }: TestServices): Promise<number> {
  const log = await store.readLog()
  if (!log.ok) throw new Error(log.error.type)
  return log.value.ops.size
}

/** The same store on a device that is full: everything can be read, no write fits. */
export function fullDisk(store: DossierStore): DossierStore {
  return { ...store, commit: () => Promise.resolve(err({ type: 'DiskFull' })) }
}

/**
 * Another device of the same student: it has all of `services`, writes `values` in its own copy,
 * and hands that back when the returned function is called.
 */
export async function elsewhere(
  services: TestServices,
  rec: string,
  values: Record<string, Json>,
): Promise<() => Promise<void>> {
  const { clock, random, store } = services
  const other = createMemoryStore({ dossier: store.dossier, writer: 'writer-2', clock, random })
  const log = await store.readLog()
  if (!log.ok) throw new Error(log.error.type)
  await other.merge(log.value)
  await save({ ...services, store: other }, rec, values)
  return async () => {
    const theirs = await other.readLog()
    if (!theirs.ok) throw new Error(theirs.error.type)
    await store.merge(theirs.value)
  }
}
