import { Suspense } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'
import { competencies, competencyById } from '../../content/competencies.ts'
import { experienceKindById, experienceKindName } from '../../content/experience-kinds.ts'
import { talkTypeById } from '../../content/talks/talk-types.ts'
import type { RecordId } from '../../domain/log/op.ts'
import { levels } from '../../domain/records/period.ts'
import type { Poster as PosterOf } from '../../screen/evidence/evidence-queries.ts'
import { Poster } from '../../screen/evidence/showing/lazy-poster.ts'
import { useDates } from '../../screen/words/use-dates.ts'
import { useSchoolWords } from '../../screen/words/use-school-words.ts'
import { mentorPlaces } from '../../services/mentor/mentor-places.ts'
import { Card } from '../../ui/frame/card.tsx'
import { Icon } from '../../ui/icons/icon.tsx'
import { MetroRow } from '../../ui/metro/metro-row.tsx'
import { StopText } from '../../ui/metro/stop-text.tsx'
import type { LineEntry } from './line-entries.ts'
import { useStudent } from './student-context.tsx'

interface LineStopProps {
  entry: LineEntry
  posters: ReadonlyMap<RecordId, PosterOf>
}

const wholeLine = competencies.map(({ strand }) => ({ strand, on: true }))

/** One stop on the line of a student, with the way to read it. */
export function LineStop({ entry, posters }: LineStopProps) {
  const { t } = useTranslation('mentor')
  const { t: common } = useTranslation()
  const { shortDay, month } = useDates()
  const { termSet, language, say } = useSchoolWords()
  const { student, news } = useStudent()
  const { dossier } = student
  if (entry.type === 'school') {
    const { school, level, start } = entry.period
    const known = levels.find((each) => each === level)
    return (
      <MetroRow kind="border" strands={wholeLine}>
        <StopText
          title={[school, known && common(`level.${known}`)].filter(Boolean).join(' · ')}
          text={start && month(start)}
        />
      </MetroRow>
    )
  }
  if (entry.type === 'talk') {
    const { rec, type, date, takeAway, competencies: named } = entry.talk
    const strands = named.flatMap((id) => competencyById(id)?.strand ?? [])
    return (
      <MetroRow
        kind="talk"
        strands={competencies.map(({ strand }) => ({ strand, on: strands.includes(strand) }))}
      >
        <Card
          href={mentorPlaces.talk(dossier, rec)}
          tone="quiet"
          tag={[news.has(rec) && t('student.new'), date && shortDay(date)]
            .filter(Boolean)
            .join(' · ')}
          title={say(talkTypeById(type).name)}
        >
          {takeAway && <p dir="auto">{takeAway}</p>}
        </Card>
      </MetroRow>
    )
  }
  const { rec, title, type, date, competencies: touched } = entry.experience
  const strands = touched.flatMap((id) => competencyById(id)?.strand ?? [])
  const kind = experienceKindName(type, termSet, language)
  const photo = posters.get(rec)
  const drawing = <Icon name={experienceKindById(type).icon} size={1.5} />
  return (
    <MetroRow
      kind="station"
      strands={competencies.map(({ strand }) => ({ strand, on: strands.includes(strand) }))}
    >
      <Card
        href={mentorPlaces.record(dossier, rec)}
        tag={[news.has(rec) && t('student.new'), date && shortDay(date)]
          .filter(Boolean)
          .join(' · ')}
        title={title ?? kind}
        aside={
          photo === undefined ? (
            drawing
          ) : (
            <Suspense fallback={drawing}>
              <Poster photo={photo} />
            </Suspense>
          )
        }
      >
        {title && <p>{kind}</p>}
      </Card>
    </MetroRow>
  )
}
