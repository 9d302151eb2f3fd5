import type { RecordView } from '../../../domain/log/view.ts'
import { evidenceKind } from '../../../domain/records/evidence.ts'
import { readRecord } from '../../../domain/records/record-kind.ts'
import { EvidenceThumbnail } from '../../../screen/evidence/showing/evidence-thumbnail.tsx'

interface AlonePictureProps {
  view: RecordView
}

/** The small picture of a piece of evidence; nothing for other records. */
export function AlonePicture({ view }: AlonePictureProps) {
  if (view.kind !== evidenceKind.kind) return null
  return <EvidenceThumbnail evidence={readRecord(evidenceKind, view)} alt="" size="row" />
}
