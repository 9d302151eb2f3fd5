import { useTranslation } from '../../i18n/use-translation.ts'
import type { EvidenceMatrix } from '../../domain/evidence-matrix.ts'
import { competencyById } from '../../content/competencies.ts'
import { QueryFailed } from '../../screen/queries/query-failed.tsx'
import { places } from '../../services/places.ts'
import { EmptyState } from '../../ui/tell/empty-state.tsx'
import { LinkButton } from '../../ui/act/link-button.tsx'
import { MatrixTable } from '../../ui/show/matrix-table.tsx'
import { Page } from '../../ui/frame/page.tsx'
import { Skeleton } from '../../ui/frame/skeleton.tsx'
import { useEvidenceMatrix } from './use-evidence-matrix.ts'
import { noMatrixKey, useMatrixWords } from './use-matrix-words.ts'

/** How much evidence there is for each competency in each school year; each cell opens its pieces. */
export function EvidenceMatrixPage() {
  const { t } = useTranslation('evidence')
  const { matrix, error, retry } = useEvidenceMatrix()
  const back = { href: places.gallery, label: t('one.back') }
  return (
    <Page title={t('matrix.title')} lead={t('matrix.lead')} back={back}>
      {error && <QueryFailed error={error} onRetry={retry} />}
      {!error && !matrix && <Skeleton label={t('matrix.loading')} rows={3} />}
      {matrix && (isEmpty(matrix) ? <NoEvidence /> : <Matrix matrix={matrix} />)}
    </Page>
  )
}

function isEmpty({ rows }: EvidenceMatrix): boolean {
  return rows.every(({ cells }) => cells.every(({ pieces }) => pieces.length === 0))
}

function NoEvidence() {
  const { t } = useTranslation('evidence')
  return (
    <EmptyState
      picture="photos"
      title={t('gallery.empty')}
      text={t('gallery.emptyText')}
      action={<LinkButton href={places.newExperience}>{t('gallery.emptyAction')}</LinkButton>}
    />
  )
}

function Matrix({ matrix }: { matrix: EvidenceMatrix }) {
  const { t } = useTranslation('evidence')
  const words = useMatrixWords()
  return (
    <>
      <MatrixTable
        caption={t('matrix.caption')}
        regionLabel={t('matrix.scroll')}
        corner={t('matrix.corner')}
        nothing={t('matrix.nothing')}
        columns={matrix.years.map((year) => ({ key: keyOf(year), label: words.year(year) }))}
        rows={matrix.rows.map(({ competency: id, cells }) => {
          const known = id === undefined ? undefined : competencyById(id)
          return {
            key: keyOf(id),
            label: words.competency(id),
            icon: known?.icon,
            strand: known?.strand,
            cells: cells.map(({ year, pieces }) =>
              pieces.length === 0
                ? undefined
                : {
                    text: String(pieces.length),
                    label: words.cell(pieces.length, id, year),
                    href: places.evidenceCell(keyOf(id), keyOf(year)),
                  },
            ),
          }
        })}
      />
      <p>{t('matrix.how')}</p>
    </>
  )
}

function keyOf(value: string | number | undefined): string {
  return value === undefined ? noMatrixKey : String(value)
}
