import { useQuery } from '@tanstack/react-query'
import { useTranslation } from '../../i18n/use-translation.ts'
import type { RecordId } from '../../domain/log/op.ts'
import { evidenceKind } from '../../domain/records/evidence.ts'
import { readRecord } from '../../domain/records/record-kind.ts'
import { EvidencePicture } from '../../screen/evidence/showing/evidence-picture.tsx'
import { useEvidenceName } from '../../screen/evidence/showing/use-evidence-name.ts'
import { useFileUrl, type FileOf } from '../../screen/evidence/showing/use-file-url.ts'
import { QueryFailed } from '../../screen/queries/query-failed.tsx'
import { recordQueries } from '../../screen/queries/record-queries.ts'
import { useServices } from '../../screen/services-context.tsx'
import { places } from '../../services/places.ts'
import { LinkButton } from '../../ui/act/link-button.tsx'
import { Notice } from '../../ui/tell/notice.tsx'
import { Page } from '../../ui/frame/page.tsx'
import { Skeleton } from '../../ui/frame/skeleton.tsx'
import { EvidenceNotFound } from './evidence-not-found.tsx'

interface PhotoReplacedPageProps {
  rec: RecordId
}

const noFile: FileOf = { file: undefined, media: undefined, type: undefined }

/** The photo as it is kept now, and that the old one is gone. */
export function PhotoReplacedPage({ rec }: PhotoReplacedPageProps) {
  const { t } = useTranslation('evidence')
  const nameOf = useEvidenceName()
  const view = useQuery(recordQueries.one(useServices(), rec))
  const evidence =
    view.data?.kind === evidenceKind.kind ? readRecord(evidenceKind, view.data) : undefined
  const shown = useFileUrl(evidence ?? noFile)
  if (view.isPending) return <Skeleton label={t('editor.loading')} />
  if (view.data === null) return <EvidenceNotFound />
  return (
    <Page narrow title={t('editor.doneTitle')}>
      {view.isError && <QueryFailed error={view.error} onRetry={() => void view.refetch()} />}
      <Notice
        tone="good"
        title={t('editor.done')}
        action={<LinkButton href={places.evidence(rec)}>{t('editor.doneOpen')}</LinkButton>}
      >
        {t('editor.doneText')}
      </Notice>
      {evidence && <EvidencePicture evidence={evidence} shown={shown} name={nameOf(evidence)} />}
    </Page>
  )
}
