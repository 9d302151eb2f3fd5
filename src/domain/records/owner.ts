import type { DossierId, RecordId } from '../log/op.ts'
import { defineKind, type RecordOf } from './record-kind.ts'

/** The student whose dossier this is. Nothing is required; a first name is enough, or none. */
export const ownerKind = defineKind({
  kind: 'owner',
  fields: {
    firstName: 'text',
    /** Which words the dossier speaks; absent: those of the school. */
    termSet: 'text',
  },
  sets: [],
  maps: {},
})
export type Owner = RecordOf<typeof ownerKind>

/** The one owner record of a dossier; a fixed id, so that two devices never make two. */
export function ownerRecordId(dossier: DossierId): RecordId {
  return `owner-${dossier}`
}
