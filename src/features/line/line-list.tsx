import { useTranslation } from 'react-i18next'
import { competencies, competencyById } from '../../content/competencies.ts'
import { experienceKindById, experienceKindName } from '../../content/experience-kinds.ts'
import { dayOf, type Stop } from '../../domain/line.ts'
import { useDates } from '../../screen/use-dates.ts'
import { useSchoolWords } from '../../screen/use-school-words.ts'
import { places } from '../../services/places.ts'
import { MetroLine } from '../../ui/metro/metro-line.tsx'
import { MetroRow } from '../../ui/metro/metro-row.tsx'
import { BorderRow } from './border-row.tsx'
import { StationRow } from './station-row.tsx'
import { useGrowingCount } from './use-growing-count.ts'

interface LineListProps {
  stops: readonly Stop[]
  /** The competencies that the line is narrowed to; the other strands step back. */
  competencies: readonly string[]
}

const allStrands = competencies.map(({ strand }) => strand)
const wholeLine = allStrands.map((strand) => ({ strand, on: true }))

/** The stops as one real list, newest first; for a screen reader and on paper it is just that. */
export function LineList({ stops, competencies: chosen }: LineListProps) {
  const { t } = useTranslation('line')
  const { month } = useDates()
  const { say, termSet, language } = useSchoolWords()
  const count = useGrowingCount(stops.length)
  const strands = chosen.flatMap((id) => competencyById(id)?.strand ?? [])
  const dimmed = strands.length === 0 ? [] : allStrands.filter((s) => !strands.includes(s))
  return (
    <MetroLine count={allStrands.length} dimmed={dimmed} label={t('list')}>
      <MetroRow kind="end" strands={wholeLine}>
        {t('now')}
      </MetroRow>
      {stops.slice(0, count).map((stop) => {
        if (stop.type !== 'station') {
          return <BorderRow key={stop.period?.rec ?? stop.type} stop={stop} strands={wholeLine} />
        }
        const { experience } = stop
        const known = experience.competencies.flatMap((id) => competencyById(id) ?? [])
        const kind = experienceKindName(experience.type, termSet, language)
        const names = known.map(({ question }) => say(question)).join(', ')
        return (
          <StationRow
            key={experience.rec}
            rec={experience.rec}
            href={places.experience(experience.rec)}
            tag={month(dayOf(experience))}
            title={experience.title ?? kind}
            text={[
              (experience.title ?? kind) === kind ? undefined : kind,
              experience.private && t('private'),
              experience.undecided.length > 0 && t('undecided'),
            ]
              .filter(Boolean)
              .join(' · ')}
            strandNames={names && t('strands', { names })}
            icon={experienceKindById(experience.type).icon}
            on={known.map(({ strand }) => strand).join()}
          />
        )
      })}
    </MetroLine>
  )
}
