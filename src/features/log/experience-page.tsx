import { useQuery } from '@tanstack/react-query'
import { useTranslation } from '../../i18n/use-translation.ts'
import type { RecordId } from '../../domain/log/op.ts'
import { experienceKind } from '../../domain/records/experience.ts'
import { readRecord } from '../../domain/records/record-kind.ts'
import { QueryFailed } from '../../screen/queries/query-failed.tsx'
import { recordQueries } from '../../screen/queries/record-queries.ts'
import { useServices } from '../../screen/services-context.tsx'
import { Page } from '../../ui/frame/page.tsx'
import { Skeleton } from '../../ui/frame/skeleton.tsx'
import { Entry } from './entry.tsx'
import { ExperienceNotFound } from './experience-not-found.tsx'

interface ExperiencePageProps {
  rec: RecordId
}

/** One experience with all that belongs to it. */
export function ExperiencePage({ rec }: ExperiencePageProps) {
  const { t } = useTranslation('entry')
  const services = useServices()
  const view = useQuery(recordQueries.one(services, rec))
  const parts = useQuery(recordQueries.partsOf(services, rec))
  const failed = [view, parts].find(({ isError }) => isError)
  if (failed?.error) {
    return (
      <Page narrow title={t('one')}>
        <QueryFailed error={failed.error} onRetry={() => void failed.refetch()} />
      </Page>
    )
  }
  if (view.data === undefined || parts.data === undefined) return <Skeleton label={t('loading')} />
  if (view.data?.kind !== experienceKind.kind) return <ExperienceNotFound />
  return <Entry experience={readRecord(experienceKind, view.data)} {...parts.data} />
}
