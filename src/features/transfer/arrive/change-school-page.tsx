import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from '../../../i18n/use-translation.ts'
import { shownHeads } from '../../../domain/log/shown-heads.ts'
import type { RecordView } from '../../../domain/log/view.ts'
import { periodKind } from '../../../domain/records/period.ts'
import { readRecord } from '../../../domain/records/record-kind.ts'
import { lastSchools } from '../../../domain/transfer/schools.ts'
import { recordQueries } from '../../../screen/queries/record-queries.ts'
import { useServices } from '../../../screen/services-context.tsx'
import { useGo } from '../../../screen/use-go.ts'
import { useSave } from '../../../screen/saving/use-save.ts'
import { VersionChoices } from '../../../screen/versions/version-choices.tsx'
import { changeSchool } from '../../../services/moving/arrive-at-school.ts'
import { today } from '../../../services/services.ts'
import { transferPlaces } from '../../../services/moving/transfer-places.ts'
import { Page } from '../../../ui/frame/page.tsx'
import { Skeleton } from '../../../ui/frame/skeleton.tsx'
import { ArriveForm } from './arrive-form.tsx'
import { NoSchoolYet } from './no-school-yet.tsx'

/** A school that was named wrong, or changed: an ordinary edit, nothing is undone. */
export function ChangeSchoolPage() {
  const { t } = useTranslation('transfer')
  const { t: common } = useTranslation()
  const services = useServices()
  const { data: periods } = useQuery(recordQueries.periods(services))
  const period = periods && lastSchools(periods).now
  const { data: view } = useQuery({
    ...recordQueries.one(services, period?.rec ?? ''),
    enabled: period !== undefined,
  })
  if (periods === undefined || (period && view === undefined)) {
    return <Skeleton label={common('loading')} />
  }
  if (!period || !view) return <NoSchoolYet />
  return (
    <Page
      narrow
      title={t('arrive.editTitle')}
      lead={t('arrive.editLead')}
      back={{ href: transferPlaces.welcome, label: t('welcome.title') }}
    >
      <VersionChoices rec={period.rec} undecided={period.undecided} />
      <Changing key={period.undecided.join()} view={view} />
    </Page>
  )
}

interface ChangingProps {
  view: RecordView
}

function Changing({ view: now }: ChangingProps) {
  const services = useServices()
  const go = useGo()
  // What another tab writes meanwhile was not seen here, and stays beside it.
  const [view] = useState(now)
  const { save, saving, error } = useSave(changeSchool)
  const { data: periods = [] } = useQuery(recordQueries.periods(services))
  const { before } = lastSchools(periods)
  const period = readRecord(periodKind, view)
  return (
    <ArriveForm
      period={period}
      firstDay={period.start ?? today(services)}
      from={before}
      saving={saving}
      error={error}
      onSave={async (school, start, schoolWords) => {
        const seen = shownHeads(view)
        const saved = await save({ period, from: before, school, start, schoolWords, seen })
        if (saved.ok) go(transferPlaces.welcome, { replace: true })
      }}
    />
  )
}
