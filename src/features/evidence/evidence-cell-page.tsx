import { useTranslation } from '../../i18n/use-translation.ts'
import type { EvidenceMatrix } from '../../domain/evidence-matrix.ts'
import type { Evidence } from '../../domain/records/evidence.ts'
import { QueryFailed } from '../../screen/queries/query-failed.tsx'
import { places } from '../../services/places.ts'
import { EmptyState } from '../../ui/tell/empty-state.tsx'
import { LinkButton } from '../../ui/act/link-button.tsx'
import { Page } from '../../ui/frame/page.tsx'
import { Skeleton } from '../../ui/frame/skeleton.tsx'
import { Status } from '../../ui/tell/status.tsx'
import { GalleryYears } from './gallery-years.tsx'
import { useEvidenceMatrix } from './use-evidence-matrix.ts'
import { noMatrixKey, useMatrixWords } from './use-matrix-words.ts'

interface EvidenceCellPageProps {
  /** An id, or `noMatrixKey` for what hangs under none. */
  competency: string
  /** In which the school year began, or `noMatrixKey`. */
  year: string
}

/** The pieces behind one cell of the matrix. */
export function EvidenceCellPage({ competency, year }: EvidenceCellPageProps) {
  const { t } = useTranslation('evidence')
  const words = useMatrixWords()
  const { matrix, error, retry } = useEvidenceMatrix()
  const id = competency === noMatrixKey ? undefined : competency
  const from = year === noMatrixKey ? undefined : Number(year)
  const pieces = matrix && piecesOf(matrix, id, from)
  return (
    <Page
      title={words.competency(id)}
      back={{ href: places.evidenceMatrix, label: t('matrix.title') }}
    >
      {error && <QueryFailed error={error} onRetry={retry} />}
      {!error && !pieces && <Skeleton label={t('gallery.loading')} rows={3} />}
      {pieces?.length === 0 && (
        <EmptyState
          picture="search"
          title={t('matrix.cellEmpty')}
          text={t('matrix.cellEmptyText')}
          action={<LinkButton href={places.evidenceMatrix}>{t('matrix.title')}</LinkButton>}
        />
      )}
      {pieces && pieces.length > 0 && (
        <>
          <Status>{t('gallery.count', { count: pieces.length })}</Status>
          <GalleryYears items={pieces} />
        </>
      )}
    </Page>
  )
}

function piecesOf(
  { rows }: EvidenceMatrix,
  id: string | undefined,
  from: number | undefined,
): readonly Evidence[] {
  const row = rows.find(({ competency }) => competency === id)
  return row?.cells.find(({ year }) => year === from)?.pieces ?? []
}
