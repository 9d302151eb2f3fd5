import { useMemo, useState } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'
import { schoolYearOf } from '../../lib/dates.ts'
import { groupBy } from '../../lib/group-by.ts'
import { inGroupsOf } from '../../lib/in-groups-of.ts'
import type { RecordId } from '../../domain/log/op.ts'
import type { Evidence } from '../../domain/records/evidence.ts'
import { EvidenceViewer } from '../../screen/evidence/showing/evidence-viewer.tsx'
import { isVisual } from '../../screen/evidence/showing/is-visual.ts'
import { useGrowingCount } from '../../screen/use-growing-count.ts'
import { Section } from '../../ui/frame/section.tsx'
import { TileGrid, tilesInGroup } from '../../ui/show/tile-grid.tsx'
import { GalleryGroup } from './gallery-group.tsx'

interface GalleryYearsProps {
  /** Newest first. */
  items: readonly Evidence[]
}

/** Evidence in school years, the newest on top; one viewer goes through all of it. */
export function GalleryYears({ items }: GalleryYearsProps) {
  const { t } = useTranslation('evidence')
  const [looking, setLooking] = useState<RecordId>()
  const years = useMemo(() => groupsByYear(items), [items])
  const total = years.reduce((sum, { groups }) => sum + groups.length, 0)
  const shown = useGrowingCount(total, 1)
  return (
    <>
      {years
        .filter(({ before }) => before < shown)
        .map(({ year, groups, before }) => (
          <Section
            key={year ?? 'undated'}
            title={
              year === undefined
                ? t('gallery.undated')
                : t('gallery.year', { from: year, to: year + 1 })
            }
          >
            <TileGrid>
              {groups.slice(0, shown - before).map((group, place) => (
                <GalleryGroup key={place} items={group} onLook={setLooking} />
              ))}
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

interface Year {
  readonly year: number | undefined
  readonly groups: readonly Evidence[][]
  /** How many groups stand above it. */
  readonly before: number
}

function groupsByYear(items: readonly Evidence[]): Year[] {
  const byYear = groupBy(items, ({ date }) => (date === undefined ? undefined : schoolYearOf(date)))
  let before = 0
  return Array.from(byYear, ([year, pieces]) => {
    const groups = inGroupsOf(tilesInGroup, pieces)
    const found = { year, groups, before }
    before += groups.length
    return found
  })
}
