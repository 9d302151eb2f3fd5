import { memo } from 'react'
import type { RecordId } from '../../../domain/log/op.ts'
import type { Evidence } from '../../../domain/records/evidence.ts'
import { Tile } from '../../../ui/show/tile-grid.tsx'
import { EvidenceThumbnail } from './evidence-thumbnail.tsx'

interface EvidenceTileProps {
  evidence: Evidence
  /** What a person calls it: `useEvidenceName`, once for a whole list. */
  name: string
  /** Opens it large; without it the tile leads to `href`. */
  onOpen?: (rec: RecordId) => void
  href?: string
  /** Says under the picture what it is. */
  withText?: boolean
}

/** One piece of evidence as a picture, with what it is as its name. */
export const EvidenceTile = memo(function EvidenceTile(props: EvidenceTileProps) {
  const { evidence, name, onOpen, href, withText = false } = props
  const mark = evidence.private ? 'lock' : evidence.type === 'video' ? 'play' : undefined
  return (
    <Tile
      label={name}
      text={withText ? name : undefined}
      href={href}
      onOpen={onOpen && (() => onOpen(evidence.rec))}
      picture={<EvidenceThumbnail evidence={evidence} alt="" size="tile" mark={mark} />}
    />
  )
})
