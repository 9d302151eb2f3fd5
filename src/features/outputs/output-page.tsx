import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'
import { QueryFailed } from '../../screen/queries/query-failed.tsx'
import { useServices } from '../../screen/services-context.tsx'
import { places } from '../../services/places.ts'
import type { OutputSource } from '../../services/outputs/read-output.ts'
import { EmptyState } from '../../ui/tell/empty-state.tsx'
import { LinkButton } from '../../ui/act/link-button.tsx'
import { Page } from '../../ui/frame/page.tsx'
import { Skeleton } from '../../ui/frame/skeleton.tsx'
import { outputQueries } from './queries.ts'

interface OutputPageProps {
  title: string
  lead?: string
  back: string
  withPrivate: boolean
  narrow?: boolean
  children: (source: OutputSource) => ReactNode
}

/** A page about something that is made of the whole dossier, once that was read. */
export function OutputPage(props: OutputPageProps) {
  const { title, lead, back, withPrivate, narrow = true, children } = props
  const { t } = useTranslation('outputs')
  const { t: common } = useTranslation()
  const source = useQuery(outputQueries.source(useServices(), withPrivate))
  return (
    <Page narrow={narrow} title={title} lead={lead} back={{ href: back, label: common('back') }}>
      {source.isPending && <Skeleton label={t('screen.loading')} rows={3} />}
      {source.isError && <QueryFailed error={source.error} onRetry={() => void source.refetch()} />}
      {source.data && (isEmpty(source.data) ? <Empty /> : children(source.data))}
    </Page>
  )
}

function isEmpty({ dossier }: OutputSource): boolean {
  const loose = [dossier.steps, dossier.evidence, dossier.feedback, dossier.reflections]
  return [...dossier.chapters.map(({ entries }) => entries), ...loose].every(
    ({ length }) => length === 0,
  )
}

function Empty() {
  const { t } = useTranslation('outputs')
  return (
    <EmptyState
      picture="nothing"
      title={t('screen.empty')}
      text={t('screen.emptyText')}
      action={
        <LinkButton href={places.newExperience} icon="plus">
          {t('screen.emptyAction')}
        </LinkButton>
      }
    />
  )
}
