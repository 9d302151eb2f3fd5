import { memo } from 'react'
import type { RecordId } from '../../domain/log/op.ts'
import type { Evidence } from '../../domain/records/evidence.ts'
import { EvidenceTile } from '../../screen/evidence/showing/evidence-tile.tsx'
import { isVisual } from '../../screen/evidence/showing/is-visual.ts'
import { useEvidenceName } from '../../screen/evidence/showing/use-evidence-name.ts'
import { places } from '../../services/places.ts'
import { TileGroup } from '../../ui/show/tile-grid.tsx'

interface GalleryGroupProps {
  items: readonly Evidence[]
  /** Called with the piece that is to be seen large. */
  onLook: (rec: RecordId) => void
}

/** Tiles that are drawn together. While the gallery grows, the groups that stand are left alone. */
export const GalleryGroup = memo(function GalleryGroup({ items, onLook }: GalleryGroupProps) {
  const nameOf = useEvidenceName()
  return (
    <TileGroup>
      {items.map((evidence) =>
        isVisual(evidence) ? (
          <EvidenceTile
            key={evidence.rec}
            evidence={evidence}
            name={nameOf(evidence)}
            onOpen={onLook}
            withText={evidence.type === 'file'}
          />
        ) : (
          <EvidenceTile
            key={evidence.rec}
            evidence={evidence}
            name={nameOf(evidence)}
            href={places.evidence(evidence.rec)}
            withText
          />
        ),
      )}
    </TileGroup>
  )
})
