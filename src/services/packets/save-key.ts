import type { Result } from '../../lib/result.ts'
import type { RecordId } from '../../domain/log/op.ts'
import { readerKeyKind, type KeyRoad } from '../../domain/records/reader-key.ts'
import { keyRecordId, type KeyCard } from '../../dossier-file/key-card.ts'
import { saveRecord } from '../save-record.ts'
import type { SaveError } from '../save-error.ts'
import type { Services } from '../services.ts'

/** Writes the public keys of a reader into the dossier; `seen` is the day both saw the same words. */
export function saveKey(
  services: Services,
  { name, role, signKey, recipient }: KeyCard,
  how: { readonly how: KeyRoad; readonly seen?: string },
): Promise<Result<RecordId, SaveError>> {
  return saveRecord(services, {
    rec: keyRecordId(signKey),
    kind: readerKeyKind.kind,
    values: { name, ...(role && { role }), signKey, recipient, ...how },
  })
}
