import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from '../../../i18n/use-translation.ts'
import type { Period } from '../../../domain/records/period.ts'
import { isNewAtSchool, lastSchools } from '../../../domain/transfer/schools.ts'
import { recordQueries } from '../../../screen/queries/record-queries.ts'
import { useServices } from '../../../screen/services-context.tsx'
import { useGo } from '../../../screen/use-go.ts'
import { useSave } from '../../../screen/saving/use-save.ts'
import { arriveAtSchool, likelyFirstDay } from '../../../services/moving/arrive-at-school.ts'
import { places } from '../../../services/places.ts'
import { today } from '../../../services/services.ts'
import { transferPlaces } from '../../../services/moving/transfer-places.ts'
import { LinkButton } from '../../../ui/act/link-button.tsx'
import { Notice } from '../../../ui/tell/notice.tsx'
import { Page } from '../../../ui/frame/page.tsx'
import { Skeleton } from '../../../ui/frame/skeleton.tsx'
import { ArriveForm } from './arrive-form.tsx'
import { HereCard } from './here-card.tsx'

/** Naming the new school: from then on the dossier speaks its words. */
export function ArrivePage() {
  const { t } = useTranslation('transfer')
  const { t: common } = useTranslation()
  const services = useServices()
  const { data: periods } = useQuery(recordQueries.periods(services))
  return (
    <Page
      narrow
      title={t('arrive.title')}
      lead={t('arrive.lead')}
      back={{ href: places.transfer, label: t('title') }}
    >
      <HereCard />
      {periods === undefined ? (
        <Skeleton label={common('loading')} />
      ) : (
        <Arriving periods={periods} />
      )}
    </Page>
  )
}

interface ArrivingProps {
  periods: readonly Period[]
}

function Arriving({ periods: now }: ArrivingProps) {
  const { t } = useTranslation('transfer')
  const services = useServices()
  const go = useGo()
  // The school one comes from is that of when the page opened, also while it is being saved.
  const [periods] = useState(now)
  const { save, saving, error } = useSave(arriveAtSchool)
  const day = today(services)
  const { now: from } = lastSchools(periods)
  return (
    <>
      {isNewAtSchool(periods, day) && from && (
        <Notice
          tone="info"
          title={t('arrive.already')}
          action={
            <LinkButton variant="secondary" href={transferPlaces.changeSchool}>
              {t('arrive.change', { school: from.school ?? '' })}
            </LinkButton>
          }
        >
          {t('arrive.alreadyText')}
        </Notice>
      )}
      <ArriveForm
        period={undefined}
        firstDay={likelyFirstDay(day)}
        from={from}
        saving={saving}
        error={error}
        onSave={async (school, start, schoolWords) => {
          const saved = await save({ from, school, start, schoolWords })
          if (saved.ok) go(transferPlaces.welcome, { replace: true })
        }}
      />
    </>
  )
}
