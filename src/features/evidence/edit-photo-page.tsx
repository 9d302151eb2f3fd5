import { useQuery } from '@tanstack/react-query'
import { useTranslation } from '../../i18n/use-translation.ts'
import type { RecordId } from '../../domain/log/op.ts'
import { evidenceKind } from '../../domain/records/evidence.ts'
import { readRecord } from '../../domain/records/record-kind.ts'
import { QueryFailed } from '../../screen/queries/query-failed.tsx'
import { recordQueries } from '../../screen/queries/record-queries.ts'
import { useServices } from '../../screen/services-context.tsx'
import { places } from '../../services/places.ts'
import { EmptyState } from '../../ui/tell/empty-state.tsx'
import { LinkButton } from '../../ui/act/link-button.tsx'
import { Page } from '../../ui/frame/page.tsx'
import { Skeleton } from '../../ui/frame/skeleton.tsx'
import { canEditPhoto } from './can-edit-photo.ts'
import { EvidenceNotFound } from './evidence-not-found.tsx'
import { PhotoDesk } from './photo-desk.tsx'

interface EditPhotoPageProps {
  rec: RecordId
}

/** Turns, crops and covers a photo that is kept already. */
export function EditPhotoPage({ rec }: EditPhotoPageProps) {
  const { t } = useTranslation('evidence')
  const view = useQuery(recordQueries.one(useServices(), rec))
  if (view.isError) {
    return (
      <Page narrow title={t('editor.title')}>
        <QueryFailed error={view.error} onRetry={() => void view.refetch()} />
      </Page>
    )
  }
  if (view.isPending) return <Skeleton label={t('editor.loading')} />
  if (view.data?.kind !== evidenceKind.kind) return <EvidenceNotFound />
  const evidence = readRecord(evidenceKind, view.data)
  if (!canEditPhoto(evidence)) {
    return (
      <Page narrow title={t('editor.title')}>
        <EmptyState
          picture="nothing"
          title={t('editor.notAPhoto')}
          text={t('editor.notAPhotoText')}
          action={<LinkButton href={places.evidence(rec)}>{t('editor.doneOpen')}</LinkButton>}
        />
      </Page>
    )
  }
  return (
    <Page narrow title={t('editor.title')}>
      <PhotoDesk evidence={evidence} />
    </Page>
  )
}
