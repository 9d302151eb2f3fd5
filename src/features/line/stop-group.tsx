import { memo } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'
import { joinFacts } from '../../lib/join-facts.ts'
import { competencies, competencyById } from '../../content/competencies.ts'
import { experienceKindById, experienceKindName } from '../../content/experience-kinds.ts'
import type { TermSet } from '../../content/term-sets.ts'
import { textIn } from '../../content/text.ts'
import { dayOf, type Stop } from '../../domain/line.ts'
import type { Poster } from '../../screen/evidence/evidence-queries.ts'
import { useDates } from '../../screen/words/use-dates.ts'
import { places } from '../../services/places.ts'
import { MetroGroup } from '../../ui/metro/metro-group.tsx'
import { BorderRow } from './border-row.tsx'
import { StationRow } from './station-row.tsx'
import { TalkStation } from './talk-station.tsx'

interface StopGroupProps {
  stops: readonly Stop[]
  /** The photo of each experience that has one. */
  posters: ReadonlyMap<string, Poster>
  termSet: TermSet
  language: string
}

const wholeLine = competencies.map(({ strand }) => ({ strand, on: true }))

/** Stops that are drawn together. While the line grows, the groups that stand are left alone. */
export const StopGroup = memo(function StopGroup(props: StopGroupProps) {
  const { stops, posters, termSet, language } = props
  const { t } = useTranslation('line')
  const { month } = useDates()
  return (
    <MetroGroup rows={stops.length}>
      {stops.map((stop) => {
        if (stop.type === 'talk') return <TalkStation key={stop.talk.rec} talk={stop.talk} />
        if (stop.type !== 'station') {
          return <BorderRow key={stop.period?.rec ?? stop.type} stop={stop} strands={wholeLine} />
        }
        const { experience } = stop
        const known = experience.competencies.flatMap((id) => competencyById(id) ?? [])
        const kind = experienceKindName(experience.type, termSet, language)
        const photo = posters.get(experience.rec)
        const names = known.map(({ question }) => textIn(question, language)).join(', ')
        return (
          <StationRow
            key={experience.rec}
            rec={experience.rec}
            href={places.experience(experience.rec)}
            tag={month(dayOf(experience))}
            title={experience.title ?? kind}
            text={joinFacts([
              (experience.title ?? kind) === kind ? undefined : kind,
              photo && t('photos', { count: photo.count }),
              experience.private && t('private'),
              experience.undecided.length > 0 && t('undecided'),
            ])}
            strandNames={names && t('strands', { names })}
            icon={experienceKindById(experience.type).icon}
            photo={photo?.file}
            media={photo?.media}
            on={known.map(({ strand }) => strand).join()}
          />
        )
      })}
    </MetroGroup>
  )
})
