import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'
import type { EvidenceType } from '../../domain/records/evidence.ts'
import { knownType } from '../../screen/evidence/showing/evidence-icon.ts'
import { evidenceQueries } from '../../screen/evidence/evidence-queries.ts'
import { LaterUnfinishedRecordings } from '../../screen/evidence/recording/later-unfinished.tsx'
import { QueryFailed } from '../../screen/queries/query-failed.tsx'
import { useServices } from '../../screen/services-context.tsx'
import { places } from '../../services/places.ts'
import { Button } from '../../ui/act/button.tsx'
import { EmptyState } from '../../ui/tell/empty-state.tsx'
import { LinkButton } from '../../ui/act/link-button.tsx'
import { Page } from '../../ui/frame/page.tsx'
import { Skeleton } from '../../ui/frame/skeleton.tsx'
import { GalleryFilter } from './gallery-filter.tsx'
import { GalleryYears } from './gallery-years.tsx'

/** All evidence of the dossier by school year, narrowed to some types. */
export function GalleryPage() {
  const { t } = useTranslation('evidence')
  const { t: common } = useTranslation()
  const services = useServices()
  const found = useQuery(evidenceQueries.all(services))
  const [types, setTypes] = useState<readonly EvidenceType[]>([])
  const shown = useMemo(
    () =>
      (found.data ?? []).filter(
        ({ type }) => types.length === 0 || types.includes(knownType(type)),
      ),
    [found.data, types],
  )
  const back = { href: places.dossier, label: common('nav.dossier') }
  return (
    <Page
      title={t('gallery.title')}
      lead={t('gallery.lead')}
      back={back}
      actions={
        found.data &&
        found.data.length > 0 && (
          <LinkButton variant="secondary" href={places.evidenceMatrix}>
            {t('matrix.open')}
          </LinkButton>
        )
      }
    >
      <LaterUnfinishedRecordings />
      {found.isPending && <Skeleton label={t('gallery.loading')} rows={3} />}
      {found.isError && <QueryFailed error={found.error} onRetry={() => void found.refetch()} />}
      {found.data?.length === 0 && (
        <EmptyState
          picture="photos"
          title={t('gallery.empty')}
          text={t('gallery.emptyText')}
          action={<LinkButton href={places.newExperience}>{t('gallery.emptyAction')}</LinkButton>}
        />
      )}
      {found.data && found.data.length > 0 && (
        <>
          <GalleryFilter all={found.data} types={types} count={shown.length} onChange={setTypes} />
          {shown.length === 0 && (
            <EmptyState
              picture="search"
              title={t('gallery.none')}
              text={t('gallery.noneText')}
              action={<Button onClick={() => setTypes([])}>{t('gallery.all')}</Button>}
            />
          )}
          <GalleryYears items={shown} />
        </>
      )}
    </Page>
  )
}
