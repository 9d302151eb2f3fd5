import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from '../../../i18n/use-translation.ts'
import type { RecordView } from '../../../domain/log/view.ts'
import { QueryFailed } from '../../../screen/queries/query-failed.tsx'
import { draftQueries } from '../../../screen/queries/record-queries.ts'
import { useServices } from '../../../screen/services-context.tsx'
import { Page } from '../../../ui/frame/page.tsx'
import { Skeleton } from '../../../ui/frame/skeleton.tsx'
import { transferQueries } from '../queries.ts'
import { LeaveRoad } from './leave-road.tsx'
import { readLeaving, type LeavingDraft } from './leaving-draft.ts'
import { leavingKey } from './use-leaving.ts'

interface LeavePageProps {
  /** One of `leaveSteps`; where the student was when it is left out. */
  step: string | undefined
}

/** Leaving a school with the dossier: a road with a place to stop and go on. */
export function LeavePage({ step }: LeavePageProps) {
  const { t } = useTranslation('transfer')
  const { t: common } = useTranslation()
  const services = useServices()
  const views = useQuery(transferQueries.views(services))
  const draft = useQuery(draftQueries.one(services, leavingKey))
  const failed = [views, draft].find(({ data, isError }) => data === undefined && isError)
  if (failed?.error) {
    return (
      <Page narrow title={t('title')}>
        <QueryFailed error={failed.error} onRetry={() => void failed.refetch()} />
      </Page>
    )
  }
  if (views.data === undefined || draft.data === undefined) {
    return <Skeleton label={common('loading')} />
  }
  return <Opened views={views.data} opened={readLeaving(draft.data?.value)} step={step} />
}

interface OpenedProps {
  views: readonly RecordView[]
  opened: LeavingDraft
  step: string | undefined
}

/** Stays with the draft that it opened; what the dossier holds may go on changing. */
function Opened({ views, opened: now, step }: OpenedProps) {
  const [opened] = useState(now)
  return <LeaveRoad views={views} opened={opened} step={step} />
}
