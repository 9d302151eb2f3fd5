import { useQuery } from '@tanstack/react-query'
import { useTranslation } from '../../i18n/use-translation.ts'
import type { RecordId } from '../../domain/log/op.ts'
import { readRecord } from '../../domain/records/record-kind.ts'
import { talkKind } from '../../domain/records/talk.ts'
import { QueryFailed } from '../../screen/queries/query-failed.tsx'
import { draftQueries, recordQueries } from '../../screen/queries/record-queries.ts'
import { useServices } from '../../screen/services-context.tsx'
import { talkQueries } from '../../screen/talk/talk-queries.ts'
import { Page } from '../../ui/frame/page.tsx'
import { Skeleton } from '../../ui/frame/skeleton.tsx'
import { HoldTalk } from './hold-talk.tsx'
import { TalkNotFound } from './talk-not-found.tsx'

interface HoldPageProps {
  rec: RecordId
  /** Which part is on the screen, from 0. */
  at: number
}

/** Holding a talk, together on this device. */
export function HoldPage({ rec, at }: HoldPageProps) {
  const { t } = useTranslation(['talk', 'common'])
  const services = useServices()
  const record = useQuery(recordQueries.one(services, rec))
  const parts = useQuery(talkQueries.partsOf(services, rec))
  const draft = useQuery(draftQueries.one(services, `talk/${rec}`))
  const periods = useQuery(recordQueries.periods(services))
  const failed = [record, parts, draft, periods].find(({ isError }) => isError)
  if (failed?.error) {
    return (
      <Page narrow title={t('title')}>
        <QueryFailed error={failed.error} onRetry={() => void failed.refetch()} />
      </Page>
    )
  }
  if (!record.isSuccess || !parts.data || !draft.isSuccess || !periods.isSuccess) {
    return <Skeleton label={t('common:loading')} />
  }
  const view = record.data
  if (view?.kind !== talkKind.kind || view.binned) return <TalkNotFound />
  return (
    <HoldTalk
      talk={readRecord(talkKind, view)}
      steps={parts.data.steps}
      draft={draft.data?.value}
      at={at}
    />
  )
}
