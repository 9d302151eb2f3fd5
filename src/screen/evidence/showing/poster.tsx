import { EvidenceThumbnail } from './evidence-thumbnail.tsx'
import type { FileOf } from './use-file-url.ts'

interface PosterProps {
  photo: FileOf
}

/** The photo of an experience on its card. The words of the card say what it is about. */
export function Poster({ photo }: PosterProps) {
  return <EvidenceThumbnail evidence={photo} alt="" size="card" />
}
