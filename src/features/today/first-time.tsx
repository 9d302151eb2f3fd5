import { useQuery } from '@tanstack/react-query'
import { useTranslation } from '../../i18n/use-translation.ts'
import { useServices } from '../../screen/services-context.tsx'
import { EmptyState } from '../../ui/tell/empty-state.tsx'
import { List } from '../../ui/frame/list.tsx'
import { ListRow } from '../../ui/frame/list-row.tsx'
import { todayQueries } from './queries.ts'

/** Before the first entry: what one entry can become. */
export function FirstTime() {
  const { t } = useTranslation('today')
  const { data: isEmpty } = useQuery(todayQueries.isEmpty(useServices()))
  if (isEmpty !== true) return null
  return (
    <>
      <EmptyState picture="line" title={t('first.title')} text={t('first.text')} />
      <List look="rows" ordered>
        <ListRow icon="edit" title={t('first.one')} />
        <ListRow icon="star" title={t('first.two')} />
        <ListRow icon="flag" title={t('first.three')} />
      </List>
    </>
  )
}
