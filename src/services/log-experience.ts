import type { Result } from '../lib/result.ts'
import type { RecordId } from '../domain/log/op.ts'
import { experienceKind } from '../domain/records/experience.ts'
import type { SaveError } from './save-error.ts'
import { saveRecord, type SaveRequest } from './save-record.ts'
import type { Services } from './services.ts'

export type LogRequest = Pick<SaveRequest, 'rec' | 'values'>

/**
 * Writes a new experience. After the very first one on the student's own device the browser is
 * asked to keep the data; its answer changes nothing here, so nobody waits for it.
 */
export async function logExperience(
  services: Services,
  { rec, values }: LogRequest,
): Promise<Result<RecordId, SaveError>> {
  const saved = await saveRecord(services, { rec, kind: experienceKind.kind, values })
  if (saved.ok && (await isFirstOnOwnDevice(services))) void services.keepData()
  return saved
}

async function isFirstOnOwnDevice({ store, device, isExample }: Services): Promise<boolean> {
  if (isExample || device.read().ownership !== 'own') return false
  const found = await store.readRecords({ by: 'kind', kind: experienceKind.kind, limit: 2 })
  return found.ok && found.value.length === 1
}
