import { useQuery } from '@tanstack/react-query'
import { useTranslation } from '../../i18n/use-translation.ts'
import { QueryFailed } from '../../screen/queries/query-failed.tsx'
import { useServices } from '../../screen/services-context.tsx'
import { places } from '../../services/places.ts'
import type { Space } from '../../services/evidence/read-space.ts'
import { EmptyState } from '../../ui/tell/empty-state.tsx'
import { Notice } from '../../ui/tell/notice.tsx'
import { Page } from '../../ui/frame/page.tsx'
import { Skeleton } from '../../ui/frame/skeleton.tsx'
import { LargestSection } from './largest-section.tsx'
import { spaceQuery } from './space-query.ts'
import { SpaceShares } from './space-shares.tsx'
import { TidySection } from './tidy-section.tsx'

/** What the photos and files of this dossier take on this device, and what may go. */
export function SpacePage() {
  const { t } = useTranslation('evidence')
  const { t: common } = useTranslation()
  const space = useQuery(spaceQuery(useServices()))
  return (
    <Page
      narrow
      title={t('space.title')}
      lead={t('space.lead')}
      back={{ href: places.settings, label: common('back') }}
    >
      {space.isPending && <Skeleton label={t('space.loading')} rows={3} />}
      {space.isError && <QueryFailed error={space.error} onRetry={() => void space.refetch()} />}
      {space.data && <Filled space={space.data} />}
    </Page>
  )
}

function Filled({ space }: { space: Space }) {
  const { t } = useTranslation('evidence')
  const { shares, missing } = space
  return (
    <>
      {shares.length === 0 ? (
        <EmptyState picture="nothing" title={t('space.empty')} text={t('space.emptyText')} />
      ) : (
        <SpaceShares space={space} />
      )}
      {missing > 0 && <Notice tone="info">{t('space.missing', { count: missing })}</Notice>}
      <LargestSection pieces={space.largest} />
      <TidySection loose={shares.find(({ use }) => use === 'loose')} />
    </>
  )
}
