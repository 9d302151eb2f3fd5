import { useQuery } from '@tanstack/react-query'
import { useTranslation } from '../../i18n/use-translation.ts'
import { isLetterTime, isNewAtSchool, lastSchools } from '../../domain/transfer/schools.ts'
import { draftQueries, recordQueries } from '../../screen/queries/record-queries.ts'
import { useServices } from '../../screen/services-context.tsx'
import { places } from '../../services/places.ts'
import { today } from '../../services/services.ts'
import { transferPlaces } from '../../services/moving/transfer-places.ts'
import { Card } from '../../ui/frame/card.tsx'
import { List } from '../../ui/frame/list.tsx'
import { ListRow } from '../../ui/frame/list-row.tsx'
import { Page } from '../../ui/frame/page.tsx'
import { Section } from '../../ui/frame/section.tsx'
import { leavingKey } from './leave/use-leaving.ts'

/** Where going to another school begins: leaving the one, arriving at the other. */
export function HomePage() {
  const { t } = useTranslation('transfer')
  const { t: common } = useTranslation()
  const services = useServices()
  const { data: periods = [] } = useQuery(recordQueries.periods(services))
  const { data: drafts = [] } = useQuery(draftQueries.all(services))
  const day = today(services)
  const isUnderway = drafts.some(({ key }) => key === leavingKey)
  const { now } = lastSchools(periods)
  const isNew = isNewAtSchool(periods, day)
  const canWrite = isLetterTime(periods, day)
  return (
    <Page
      narrow
      title={t('title')}
      lead={t('home.lead')}
      back={{ href: places.dossier, label: common('nav.dossier') }}
    >
      {(isNew || canWrite) && (
        <Section title={t('home.sinceTitle')}>
          <List look="rows">
            <ListRow
              icon="school"
              href={transferPlaces.welcome}
              title={
                now?.school ? t('home.welcome', { school: now.school }) : t('home.welcomeNoName')
              }
              text={t('home.welcomeText')}
            />
            {canWrite && (
              <ListRow
                icon="mail"
                href={transferPlaces.letter}
                title={t('home.letter')}
                text={t('home.letterText')}
              />
            )}
          </List>
        </Section>
      )}
      <Section title={t('home.leaveTitle')}>
        <Card
          tone="action"
          icon="arrow-right"
          href={transferPlaces.leave}
          title={isUnderway ? t('home.leaveOn') : t('home.leave')}
        >
          {t('home.leaveText')}
        </Card>
      </Section>
      <Section title={t('home.arriveTitle')}>
        <List look="rows">
          <ListRow
            icon="school"
            href={transferPlaces.arrive}
            title={t('home.arrive')}
            text={t('home.arriveText')}
          />
          <ListRow
            icon="upload"
            href={places.open}
            title={t('home.openFile')}
            text={t('home.openFileText')}
          />
        </List>
      </Section>
    </Page>
  )
}
