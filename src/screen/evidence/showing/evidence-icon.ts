import { evidenceTypes, type EvidenceType } from '../../../domain/records/evidence.ts'
import type { IconName } from '../../../ui/icons/icon-paths.ts'

const icons: Record<EvidenceType, IconName> = {
  photo: 'gallery',
  voice: 'microphone',
  video: 'video',
  document: 'file',
  link: 'link',
  file: 'file',
}

/** The type as this version knows it; one of a later version is a file. */
export function knownType(type: string | undefined): EvidenceType {
  return evidenceTypes.find((each) => each === type) ?? 'file'
}

/** The drawing for a type of evidence. */
export function mediaIcon(type: string | undefined): IconName {
  return icons[knownType(type)]
}
