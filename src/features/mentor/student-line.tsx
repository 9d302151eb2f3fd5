import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'
import { competencies } from '../../content/competencies.ts'
import { evidenceQueries, postersOf } from '../../screen/evidence/evidence-queries.ts'
import { recordQueries } from '../../screen/queries/record-queries.ts'
import { useServices } from '../../screen/services-context.tsx'
import { talkQueries } from '../../screen/talk/talk-queries.ts'
import { Button } from '../../ui/act/button.tsx'
import { MetroGroup } from '../../ui/metro/metro-group.tsx'
import { MetroLine } from '../../ui/metro/metro-line.tsx'
import { MetroRow } from '../../ui/metro/metro-row.tsx'
import { lineEntries, type LineEntry } from './line-entries.ts'
import { LineStop } from './line-stop.tsx'

/** Stops that the browser lays out and draws together. */
const groupSize = 30
/** Enough for the last months; what to do about them must not be far below. */
const shownFirst = 10

/** What the student gave, on the line: experiences, talks and schools, newest first. */
export function StudentLine() {
  const { t } = useTranslation('mentor')
  const services = useServices()
  const { data: experiences = [] } = useQuery(recordQueries.experiences(services))
  const { data: talks = [] } = useQuery(talkQueries.all(services))
  const { data: periods = [] } = useQuery(recordQueries.periods(services))
  const { data: evidence } = useQuery(evidenceQueries.all(services))
  const [isWhole, setWhole] = useState(false)
  const posters = useMemo(() => postersOf(evidence ?? []), [evidence])
  const entries = useMemo(
    () => lineEntries(experiences, talks, periods),
    [experiences, talks, periods],
  )
  if (entries.length === 0) return <p>{t('student.noLine')}</p>
  const groups: LineEntry[][] = []
  const shown = isWhole ? entries : entries.slice(0, shownFirst)
  for (let at = 0; at < shown.length; at += groupSize) {
    groups.push(shown.slice(at, at + groupSize))
  }
  return (
    <>
      <MetroLine count={competencies.length} label={t('student.lineList')}>
        <MetroRow kind="end" strands={[]} />
        {groups.map((group, place) => (
          <MetroGroup key={place} rows={group.length}>
            {group.map((entry) => (
              <LineStop key={keyOf(entry)} entry={entry} posters={posters} />
            ))}
          </MetroGroup>
        ))}
      </MetroLine>
      {shown.length < entries.length && (
        <div>
          <Button variant="secondary" onClick={() => setWhole(true)}>
            {t('student.wholeLine', { count: entries.length - shown.length })}
          </Button>
        </div>
      )}
    </>
  )
}

function keyOf(entry: LineEntry): string {
  if (entry.type === 'experience') return entry.experience.rec
  return entry.type === 'talk' ? entry.talk.rec : entry.period.rec
}
