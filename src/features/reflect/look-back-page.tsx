import { useQuery } from '@tanstack/react-query'
import { useTranslation } from '../../i18n/use-translation.ts'
import { experienceKind } from '../../domain/records/experience.ts'
import { readRecord } from '../../domain/records/record-kind.ts'
import type { RecordId } from '../../domain/log/op.ts'
import { QueryFailed } from '../../screen/queries/query-failed.tsx'
import { draftQueries, recordQueries } from '../../screen/queries/record-queries.ts'
import { useServices } from '../../screen/services-context.tsx'
import { places } from '../../services/places.ts'
import { EmptyState } from '../../ui/tell/empty-state.tsx'
import { LinkButton } from '../../ui/act/link-button.tsx'
import { Page } from '../../ui/frame/page.tsx'
import { Skeleton } from '../../ui/frame/skeleton.tsx'
import { LookBack } from './look-back.tsx'

interface LookBackPageProps {
  rec: RecordId
}

/** Looking back on one experience: one competency, one question a screen, and a step at the end. */
export function LookBackPage({ rec }: LookBackPageProps) {
  const { t } = useTranslation(['reflect', 'common'])
  const services = useServices()
  const experience = useQuery(recordQueries.one(services, rec))
  const draft = useQuery(draftQueries.one(services, `look-back/${rec}`))
  const reflections = useQuery(recordQueries.reflections(services))
  // The phase, and with it the questions, follows from the school of now.
  const periods = useQuery(recordQueries.periods(services))
  const failed = [experience, draft, reflections, periods].find(({ isError }) => isError)
  if (failed?.error) {
    return (
      <Page title={t('title')}>
        <QueryFailed error={failed.error} onRetry={() => void failed.refetch()} />
      </Page>
    )
  }
  if (!experience.isSuccess || !draft.isSuccess || !reflections.data || !periods.isSuccess) {
    return <Skeleton label={t('common:loading')} />
  }
  const view = experience.data
  if (view === null || view.binned || view.kind !== experienceKind.kind) {
    return (
      <Page title={t('title')}>
        <EmptyState
          picture="nothing"
          title={t('gone.title')}
          text={t('gone.text')}
          action={<LinkButton href={places.line}>{t('gone.line')}</LinkButton>}
        />
      </Page>
    )
  }
  return (
    <LookBack
      experience={readRecord(experienceKind, view)}
      draft={draft.data?.value}
      reflections={reflections.data}
    />
  )
}
