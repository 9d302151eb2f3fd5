import type { Json } from '../../../src/lib/json.ts'
import { keepFile } from '../../../src/services/evidence/keep-file.ts'
import { saveRecord } from '../../../src/services/save-record.ts'
import { fileOf } from '../../support/files.ts'
import { createTestServices, type TestServices } from '../../support/render-screen.tsx'

/** A dossier with a stage, `stage-1`. */
export async function withStage(): Promise<TestServices> {
  const services = createTestServices()
  const values = { type: 'internship', title: 'De Linde', date: '2027-05-10' }
  await saveRecord(services, { rec: 'stage-1', kind: 'experience', values })
  return services
}

/** Keeps a file as evidence of the stage and says this of it; gives its record. */
export async function addFile(
  services: TestServices,
  what: Parameters<typeof fileOf>[0],
  name: string,
  values: Record<string, Json> = {},
): Promise<string> {
  const links = { experiences: ['stage-1'] }
  const kept = await keepFile(services, fileOf(what, name, name), { links })
  if (!kept.ok) throw new Error(kept.error.type)
  await saveRecord(services, { rec: kept.value, kind: 'evidence', values })
  return kept.value
}

/** jsdom has no object URLs: this stands for the browser, and counts those that live. */
export function countObjectUrls(): ReadonlySet<string> {
  const alive = new Set<string>()
  let made = 0
  URL.createObjectURL = () => {
    const url = `blob:${++made}`
    alive.add(url)
    return url
  }
  URL.revokeObjectURL = (url) => void alive.delete(url)
  return alive
}
