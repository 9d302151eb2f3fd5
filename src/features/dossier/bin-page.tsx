import { useQuery } from '@tanstack/react-query'
import { useTranslation } from '../../i18n/use-translation.ts'
import { QueryFailed } from '../../screen/queries/query-failed.tsx'
import { recordQueries } from '../../screen/queries/record-queries.ts'
import { useServices } from '../../screen/services-context.tsx'
import { places } from '../../services/places.ts'
import { EmptyState } from '../../ui/tell/empty-state.tsx'
import { List } from '../../ui/frame/list.tsx'
import { Page } from '../../ui/frame/page.tsx'
import { Skeleton } from '../../ui/frame/skeleton.tsx'
import { BinnedRow } from './binned-row.tsx'

/** What was thrown away and can come back. */
export function BinPage() {
  const { t } = useTranslation('dossier')
  const { t: common } = useTranslation()
  const binned = useQuery(recordQueries.binned(useServices()))
  return (
    <Page
      title={t('bin.title')}
      lead={t('bin.lead')}
      back={{ href: places.dossier, label: common('nav.dossier') }}
      narrow
    >
      {binned.isPending && <Skeleton label={common('loading')} />}
      {binned.isError && <QueryFailed error={binned.error} onRetry={() => void binned.refetch()} />}
      {binned.data?.length === 0 && (
        <EmptyState picture="bin" title={t('bin.empty')} text={t('bin.emptyText')} />
      )}
      {binned.data && binned.data.length > 0 && (
        <List>
          {binned.data.map((view) => (
            <li key={view.rec}>
              <BinnedRow view={view} />
            </li>
          ))}
        </List>
      )}
    </Page>
  )
}
