import type { Json } from '../../lib/json.ts'
import type { Result } from '../../lib/result.ts'
import type { RecordId } from '../../domain/log/op.ts'
import { evidenceKind, type EvidenceType } from '../../domain/records/evidence.ts'
import type { SaveError } from '../save-error.ts'
import { saveRecord } from '../save-record.ts'
import { newRecordId, today, type Services } from '../services.ts'

/** What a piece of evidence hangs under from the start: record ids, and ids of words. */
export interface EvidenceLinks {
  readonly experiences?: readonly RecordId[]
  readonly competencies?: readonly string[]
}

/** The field values that hang a piece of evidence under these. */
function linkValues({ experiences = [], competencies = [] }: EvidenceLinks) {
  return Object.fromEntries([
    ...experiences.map((rec) => [`experiences/${rec}`, true] as const),
    ...competencies.map((id) => [`competencies/${id}`, true] as const),
  ])
}

/**
 * Writes a new piece of evidence, of today. Its file, when it has one, was kept before: a dossier
 * never names what was not confirmed.
 */
export function writeEvidence(
  services: Services,
  type: EvidenceType,
  values: Readonly<Record<string, Json | undefined>>,
  links: EvidenceLinks,
): Promise<Result<RecordId, SaveError>> {
  const known = Object.entries(values).filter(
    (entry): entry is [string, Json] => entry[1] !== undefined,
  )
  return saveRecord(services, {
    rec: newRecordId(services),
    kind: evidenceKind.kind,
    values: { type, date: today(services), ...Object.fromEntries(known), ...linkValues(links) },
  })
}
