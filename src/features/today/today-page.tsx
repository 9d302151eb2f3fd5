import { useQuery } from '@tanstack/react-query'
import { Suspense } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'
import { isNewAtSchool } from '../../domain/transfer/schools.ts'
import { LaterCopyReminder } from '../../screen/copy/later-reminder.tsx'
import { LaterUnfinishedRecordings } from '../../screen/evidence/recording/later-unfinished.tsx'
import { recordQueries } from '../../screen/queries/record-queries.ts'
import { useServices } from '../../screen/services-context.tsx'
import { TalkCards, UnreadFeedback } from '../../screen/talk/lazy-talk.tsx'
import { LaterArrival } from '../../screen/transfer/later-arrival.tsx'
import { WhereBadge } from '../../screen/record/where-badge.tsx'
import { places } from '../../services/places.ts'
import { today } from '../../services/services.ts'
import { Card } from '../../ui/frame/card.tsx'
import { Page } from '../../ui/frame/page.tsx'
import { ContinueCards } from './continue-cards.tsx'
import { FirstTime } from './first-time.tsx'
import { OpenSteps } from './open-steps.tsx'
import { YearAgo } from './year-ago.tsx'

/** Where the app opens: log something, go on with what is half done, and the steps that wait. */
export function TodayPage() {
  const { t } = useTranslation('today')
  const services = useServices()
  const { data: owner } = useQuery(recordQueries.owner(services))
  const { data: periods = [] } = useQuery(recordQueries.periods(services))
  // What came along open is what a new school begins with.
  const isNew = isNewAtSchool(periods, today(services))
  const name = owner?.firstName
  return (
    <Page title={name ? t('hello', { name }) : t('helloNobody')} badge={<WhereBadge />}>
      <Card
        tone="action"
        headingLevel={2}
        title={t('add.title')}
        href={places.newExperience}
        icon="plus"
      >
        {t('add.text')}
      </Card>
      <Suspense>
        <UnreadFeedback />
      </Suspense>
      <FirstTime />
      <LaterArrival />
      {isNew && <OpenSteps />}
      <ContinueCards />
      <LaterUnfinishedRecordings />
      {!isNew && <OpenSteps />}
      <Suspense>
        <TalkCards />
      </Suspense>
      <YearAgo />
      <LaterCopyReminder />
    </Page>
  )
}
