import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { draftQueries, recordQueries } from '../../screen/record-queries.ts'
import { ExperienceCard } from '../../screen/experience-card.tsx'
import { QueryFailed } from '../../screen/query-failed.tsx'
import { useServices } from '../../screen/services-context.tsx'
import { places } from '../../services/places.ts'
import { Card } from '../../ui/card.tsx'
import { LinkButton } from '../../ui/link-button.tsx'
import { Section } from '../../ui/section.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { draftPlace } from './draft-place.ts'

/** More than a few half done things would be a list of duties. */
const shownAtMost = 2

/** What is half done: typing that was not saved, and experiences that miss a part. */
export function ContinueCards() {
  const { t } = useTranslation('today')
  const { t: common } = useTranslation()
  const services = useServices()
  const unfinished = useQuery(recordQueries.unfinished(services, shownAtMost))
  const { data: drafts = [] } = useQuery(draftQueries.all(services))
  if (unfinished.isPending) return <Skeleton label={common('loading')} />
  if (unfinished.isError) {
    return <QueryFailed error={unfinished.error} onRetry={() => void unfinished.refetch()} />
  }
  const draftPlaces = drafts.flatMap((draft) => draftPlace(draft.key) ?? []).slice(0, shownAtMost)
  if (draftPlaces.length === 0 && unfinished.data.length === 0) return null
  return (
    <Section title={t('continue.title')}>
      {draftPlaces.map((href) => (
        <Card key={href} title={t('continue.draft')}>
          <LinkButton href={href} variant="secondary">
            {t('continue.draftOpen')}
          </LinkButton>
        </Card>
      ))}
      {unfinished.data.map((experience) => (
        <ExperienceCard key={experience.rec} experience={experience}>
          <LinkButton href={places.lookBack(experience.rec)}>{t('continue.lookBack')}</LinkButton>
        </ExperienceCard>
      ))}
    </Section>
  )
}
