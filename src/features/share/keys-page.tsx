import { useQuery } from '@tanstack/react-query'
import { useTranslation } from '../../i18n/use-translation.ts'
import { isKeyChecked } from '../../domain/records/reader-key.ts'
import { places } from '../../services/places.ts'
import { sharePlaces } from '../../services/packets/share-places.ts'
import { QueryFailed } from '../../screen/queries/query-failed.tsx'
import { useServices } from '../../screen/services-context.tsx'
import { useDates } from '../../screen/words/use-dates.ts'
import { useSchoolWords } from '../../screen/words/use-school-words.ts'
import { EmptyState } from '../../ui/tell/empty-state.tsx'
import { LinkButton } from '../../ui/act/link-button.tsx'
import { List } from '../../ui/frame/list.tsx'
import { ListRow } from '../../ui/frame/list-row.tsx'
import { Page } from '../../ui/frame/page.tsx'
import { Skeleton } from '../../ui/frame/skeleton.tsx'
import { shareQueries } from './queries.ts'

/** Public keys of readers: whose they are, and whether the owner saw them in person. */
export function KeysPage() {
  const { t } = useTranslation('share')
  const { t: common } = useTranslation()
  const { term } = useSchoolWords()
  const { day } = useDates()
  const keys = useQuery(shareQueries.keys(useServices()))
  return (
    <Page
      title={t('keys.title')}
      lead={t('keys.lead')}
      back={{ href: places.share, label: t('title') }}
      narrow
    >
      <LinkButton icon="key" href={sharePlaces.newKey}>
        {t('keys.add')}
      </LinkButton>
      {keys.isPending && <Skeleton label={common('loading')} />}
      {keys.isError && <QueryFailed error={keys.error} onRetry={() => void keys.refetch()} />}
      {keys.data?.length === 0 && (
        <EmptyState
          picture="nothing"
          title={t('keys.empty')}
          text={t('keys.emptyText', { mentor: term.mentor })}
        />
      )}
      {keys.data !== undefined && keys.data.length > 0 && (
        <List look="rows">
          {keys.data.map((key) => (
            <ListRow
              key={key.rec}
              icon={isKeyChecked(key) ? 'shield' : 'key'}
              title={key.name?.trim() || t('keys.nobody')}
              text={
                isKeyChecked(key)
                  ? t('keys.checked', { day: day(key.seen ?? '') })
                  : t('keys.unchecked')
              }
            />
          ))}
        </List>
      )}
    </Page>
  )
}
