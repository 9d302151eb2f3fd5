import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'
import { joinFacts } from '../../lib/join-facts.ts'
import type { RecordId } from '../../domain/log/op.ts'
import type { RecordView } from '../../domain/log/view.ts'
import { levels, type Period } from '../../domain/records/period.ts'
import { recordQueries } from '../../screen/queries/record-queries.ts'
import { useServices } from '../../screen/services-context.tsx'
import { useDates } from '../../screen/words/use-dates.ts'
import { VersionChoices } from '../../screen/versions/version-choices.tsx'
import { places } from '../../services/places.ts'
import { periodAt, studyYearAt } from '../../services/school.ts'
import { newRecordId, today } from '../../services/services.ts'
import { Button } from '../../ui/act/button.tsx'
import { LinkButton } from '../../ui/act/link-button.tsx'
import { Card } from '../../ui/frame/card.tsx'
import { Section } from '../../ui/frame/section.tsx'
import { PeriodForm } from './period-form.tsx'

/** The school of now, changing what is told of it, and the way to another one. */
export function SchoolSection() {
  const { t } = useTranslation('settings')
  const services = useServices()
  const { data: periods } = useQuery(recordQueries.periods(services))
  const [editing, setEditing] = useState<{ rec: RecordId; view?: RecordView }>()
  const period = periods && periodAt(periods, today(services))
  const { data: view } = useQuery({
    ...recordQueries.one(services, period?.rec ?? ''),
    enabled: period !== undefined,
  })
  if (periods === undefined) return null
  if (editing) {
    return <PeriodForm {...editing} onDone={() => setEditing(undefined)} />
  }
  if (period === undefined) {
    return (
      <Section title={t('you.noSchool')} level={3}>
        <Button variant="secondary" onClick={() => setEditing({ rec: newRecordId(services) })}>
          {t('you.addSchool')}
        </Button>
      </Section>
    )
  }
  return (
    <>
      <SchoolCard period={period} />
      <VersionChoices rec={period.rec} undecided={period.undecided} />
      {view && (
        <Button variant="secondary" onClick={() => setEditing({ rec: period.rec, view })}>
          {t('you.editSchool')}
        </Button>
      )}
      <LinkButton variant="quiet" href={places.transfer}>
        {t('you.newSchool')}
      </LinkButton>
    </>
  )
}

interface SchoolCardProps {
  period: Period
}

function SchoolCard({ period }: SchoolCardProps) {
  const { t } = useTranslation('settings')
  const { t: common } = useTranslation()
  const { day } = useDates()
  const year = studyYearAt(period, today(useServices()))
  const level = levels.find((known) => known === period.level)
  const facts = [
    level && common(`level.${level}`),
    period.programme,
    year !== undefined && t('you.year', { year }),
    period.start && t('you.since', { date: day(period.start) }),
  ].filter(Boolean)
  const [title = '', ...rest] = period.school ? [period.school, ...facts] : facts
  return <Card title={title}>{joinFacts(rest)}</Card>
}
