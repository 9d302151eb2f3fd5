import { useQuery } from '@tanstack/react-query'
import { useTranslation } from '../../i18n/use-translation.ts'
import type { RecordId } from '../../domain/log/op.ts'
import { evidenceKind } from '../../domain/records/evidence.ts'
import { evidenceDraftKey } from '../../screen/evidence/asking/use-evidence-form.ts'
import { QueryFailed } from '../../screen/queries/query-failed.tsx'
import { draftQueries, recordQueries } from '../../screen/queries/record-queries.ts'
import { useServices } from '../../screen/services-context.tsx'
import { Page } from '../../ui/frame/page.tsx'
import { Skeleton } from '../../ui/frame/skeleton.tsx'
import { EvidenceNotFound } from './evidence-not-found.tsx'
import { EvidencePiece } from './evidence-piece.tsx'

interface EvidencePageProps {
  rec: RecordId
}

/** One piece of evidence: what it is, what it says, and what it hangs under. */
export function EvidencePage({ rec }: EvidencePageProps) {
  const { t } = useTranslation('evidence')
  const services = useServices()
  const view = useQuery(recordQueries.one(services, rec))
  const draft = useQuery(draftQueries.one(services, evidenceDraftKey(rec)))
  const failed = [view, draft].find(({ data, isError }) => data === undefined && isError)
  if (failed?.error) {
    return (
      <Page narrow title={t('one.title')}>
        <QueryFailed error={failed.error} onRetry={() => void failed.refetch()} />
      </Page>
    )
  }
  if (view.data === undefined || draft.data === undefined) {
    return <Skeleton label={t('one.loading')} />
  }
  if (view.data?.kind !== evidenceKind.kind) return <EvidenceNotFound />
  return <EvidencePiece view={view.data} draft={draft.data?.value} />
}
