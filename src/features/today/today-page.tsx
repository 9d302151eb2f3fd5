import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { LaterUnfinishedRecordings } from '../../screen/evidence/recording/later-unfinished.tsx'
import { recordQueries } from '../../screen/record-queries.ts'
import { useServices } from '../../screen/services-context.tsx'
import { WhereBadge } from '../../screen/where-badge.tsx'
import { places } from '../../services/places.ts'
import { Card } from '../../ui/card.tsx'
import { Page } from '../../ui/page.tsx'
import { ContinueCards } from './continue-cards.tsx'
import { FirstTime } from './first-time.tsx'
import { OpenSteps } from './open-steps.tsx'
import { YearAgo } from './year-ago.tsx'

/** Where the app opens: log something, go on with what is half done, and the steps that wait. */
export function TodayPage() {
  const { t } = useTranslation('today')
  const services = useServices()
  const { data: owner } = useQuery(recordQueries.owner(services))
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
      <FirstTime />
      <ContinueCards />
      <LaterUnfinishedRecordings />
      <OpenSteps />
      <YearAgo />
    </Page>
  )
}
