import { useQuery } from '@tanstack/react-query'
import { useDeferredValue, useMemo, useState } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'
import {
  filterStops,
  isFiltering,
  isHeld,
  lineStops,
  noFilter,
  type Stop,
} from '../../domain/line.ts'
import { QueryFailed } from '../../screen/queries/query-failed.tsx'
import { recordQueries } from '../../screen/queries/record-queries.ts'
import { useServices } from '../../screen/services-context.tsx'
import { talkQueries } from '../../screen/talk/talk-queries.ts'
import { WhereBadge } from '../../screen/record/where-badge.tsx'
import { places } from '../../services/places.ts'
import { EmptyState } from '../../ui/tell/empty-state.tsx'
import { LinkButton } from '../../ui/act/link-button.tsx'
import { Page } from '../../ui/frame/page.tsx'
import { Skeleton } from '../../ui/frame/skeleton.tsx'
import { LineFilters } from './line-filters.tsx'
import { LineList } from './line-list.tsx'
import { NothingFound } from './nothing-found.tsx'
import { useSearchTexts } from './use-search-texts.ts'

/** The whole line down the years: every experience and talk a station, every school a border it crosses. */
export function LinePage() {
  const { t } = useTranslation('line')
  const { t: common } = useTranslation()
  const services = useServices()
  const [filter, setFilter] = useState(noFilter)
  const experiences = useQuery(recordQueries.experiences(services))
  const { data: periods } = useQuery(recordQueries.periods(services))
  const { data: allTalks } = useQuery(talkQueries.all(services))
  const talks = useMemo(() => allTalks?.filter(isHeld), [allTalks])
  const shown = useDeferredValue(filter)
  const textOf = useSearchTexts(experiences.data, talks, filter.text !== '')
  const stops = useMemo(
    () => lineStops(experiences.data ?? [], periods ?? [], talks),
    [experiences.data, periods, talks],
  )
  const filtered = useMemo(
    () => (isFiltering(shown) ? filterStops(stops, shown, textOf) : stops),
    [stops, shown, textOf],
  )
  if (experiences.isPending || periods === undefined || talks === undefined) {
    return (
      <Page title={t('title')} badge={<WhereBadge />}>
        <Skeleton label={common('loading')} rows={4} />
      </Page>
    )
  }
  if (experiences.isError) {
    return (
      <Page title={t('title')} badge={<WhereBadge />}>
        <QueryFailed error={experiences.error} onRetry={() => void experiences.refetch()} />
      </Page>
    )
  }
  if (experiences.data.length + talks.length === 0) {
    return (
      <Page title={t('title')} badge={<WhereBadge />}>
        <EmptyState
          picture="line"
          title={t('empty.title')}
          text={t('empty.text')}
          action={<LinkButton href={places.newExperience}>{t('empty.action')}</LinkButton>}
        />
      </Page>
    )
  }
  const countOf = (wanted: Stop['type']) => filtered.filter(({ type }) => type === wanted).length
  const counts = { experiences: countOf('station'), talks: countOf('talk') }
  return (
    <Page title={t('title')} badge={<WhereBadge />}>
      <LineFilters
        filter={filter}
        onChange={setFilter}
        experiences={experiences.data}
        periods={periods}
        hasTalks={talks.length > 0}
        counts={counts}
      />
      {counts.experiences + counts.talks === 0 ? (
        <NothingFound onClear={() => setFilter(noFilter)} />
      ) : (
        <LineList stops={filtered} competencies={shown.competencies} />
      )}
    </Page>
  )
}
