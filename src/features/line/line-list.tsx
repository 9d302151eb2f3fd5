import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'
import { competencies, competencyById } from '../../content/competencies.ts'
import { inGroupsOf } from '../../lib/in-groups-of.ts'
import type { Stop } from '../../domain/line.ts'
import { evidenceQueries, postersOf } from '../../screen/evidence/evidence-queries.ts'
import { useServices } from '../../screen/services-context.tsx'
import { useGrowingCount } from '../../screen/use-growing-count.ts'
import { useSchoolWords } from '../../screen/words/use-school-words.ts'
import { MetroLine } from '../../ui/metro/metro-line.tsx'
import { MetroRow } from '../../ui/metro/metro-row.tsx'
import { StopGroup } from './stop-group.tsx'

interface LineListProps {
  stops: readonly Stop[]
  /** The competencies that the line is narrowed to; the other strands step back. */
  competencies: readonly string[]
}

/** Stops that the browser lays out and draws together: some screens full. */
const groupSize = 30

const allStrands = competencies.map(({ strand }) => strand)

/** The stops as one real list, newest first; for a screen reader and on paper it is just that. */
export function LineList({ stops, competencies: chosen }: LineListProps) {
  const { t } = useTranslation('line')
  const { termSet, language } = useSchoolWords()
  const { data: evidence } = useQuery(evidenceQueries.all(useServices()))
  const posters = useMemo(() => postersOf(evidence ?? []), [evidence])
  const groups = useMemo(() => inGroupsOf(groupSize, stops), [stops])
  const count = useGrowingCount(groups.length, 4)
  const strands = chosen.flatMap((id) => competencyById(id)?.strand ?? [])
  const dimmed = strands.length === 0 ? [] : allStrands.filter((s) => !strands.includes(s))
  return (
    <MetroLine count={allStrands.length} dimmed={dimmed} label={t('list')}>
      <MetroRow kind="end" strands={[]}>
        {t('now')}
      </MetroRow>
      {groups.slice(0, count).map((group, place) => (
        <StopGroup
          key={place}
          stops={group}
          posters={posters}
          termSet={termSet}
          language={language}
        />
      ))}
    </MetroLine>
  )
}
