import { useQuery } from '@tanstack/react-query'
import { useTranslation } from '../../i18n/use-translation.ts'
import type { RecordId } from '../../domain/log/op.ts'
import { readRecord } from '../../domain/records/record-kind.ts'
import { isPlanned, talkKind } from '../../domain/records/talk.ts'
import { QueryFailed } from '../../screen/queries/query-failed.tsx'
import { recordQueries } from '../../screen/queries/record-queries.ts'
import { useServices } from '../../screen/services-context.tsx'
import { talkQueries } from '../../screen/talk/talk-queries.ts'
import { Page } from '../../ui/frame/page.tsx'
import { Skeleton } from '../../ui/frame/skeleton.tsx'
import { BinnedTalk } from './binned-talk.tsx'
import { HeldTalk } from './held-talk.tsx'
import { PlannedTalk } from './planned-talk.tsx'
import { TalkNotFound } from './talk-not-found.tsx'

interface TalkPageProps {
  rec: RecordId
}

/** One talk: what was prepared, or what it came to. */
export function TalkPage({ rec }: TalkPageProps) {
  const { t } = useTranslation(['talks', 'common'])
  const services = useServices()
  const record = useQuery(recordQueries.one(services, rec))
  const parts = useQuery(talkQueries.partsOf(services, rec))
  const failed = [record, parts].find(({ isError }) => isError)
  if (failed?.error) {
    return (
      <Page narrow title={t('one.title')}>
        <QueryFailed error={failed.error} onRetry={() => void failed.refetch()} />
      </Page>
    )
  }
  if (!record.isSuccess || !parts.isSuccess) return <Skeleton label={t('common:loading')} />
  const view = record.data
  if (view?.kind !== talkKind.kind) return <TalkNotFound />
  const talk = readRecord(talkKind, view)
  if (view.binned) return <BinnedTalk talk={talk} />
  if (isPlanned(talk)) return <PlannedTalk talk={talk} followedBy={parts.data.followedBy} />
  return <HeldTalk view={view} talk={talk} parts={parts.data} />
}
