import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { schoolYearOf } from '../../lib/dates.ts'
import { groupBy } from '../../lib/group-by.ts'
import type { RecordId } from '../../domain/log/op.ts'
import type { Evidence } from '../../domain/records/evidence.ts'
import { EvidenceTile } from '../../screen/evidence/showing/evidence-tile.tsx'
import { EvidenceViewer } from '../../screen/evidence/showing/evidence-viewer.tsx'
import { isVisual } from '../../screen/evidence/showing/is-visual.ts'
import { places } from '../../services/places.ts'
import { Section } from '../../ui/section.tsx'
import { TileGrid } from '../../ui/tile-grid.tsx'

interface GalleryYearsProps {
  /** Newest first. */
  items: readonly Evidence[]
}

/** Evidence in school years, the newest on top; one viewer goes through all of it. */
export function GalleryYears({ items }: GalleryYearsProps) {
  const { t } = useTranslation('evidence')
  const [looking, setLooking] = useState<RecordId>()
  const byYear = groupBy(items, ({ date }) => (date === undefined ? undefined : schoolYearOf(date)))
  return (
    <>
      {Array.from(byYear, ([year, pieces]) => (
        <Section
          key={year ?? 'undated'}
          title={
            year === undefined
              ? t('gallery.undated')
              : t('gallery.year', { from: year, to: year + 1 })
          }
        >
          <TileGrid>
            {pieces.map((evidence) =>
              isVisual(evidence) ? (
                <EvidenceTile
                  key={evidence.rec}
                  evidence={evidence}
                  onOpen={setLooking}
                  withText={evidence.type === 'file'}
                />
              ) : (
                <EvidenceTile
                  key={evidence.rec}
                  evidence={evidence}
                  href={places.evidence(evidence.rec)}
                  withText
                />
              ),
            )}
          </TileGrid>
        </Section>
      ))}
      {looking !== undefined && (
        <EvidenceViewer
          items={items.filter(isVisual)}
          start={looking}
          onClose={() => setLooking(undefined)}
        />
      )}
    </>
  )
}
