import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useServices } from '../../screen/services-context.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { todayQueries } from './queries.ts'

/** Before the first entry: what one entry can become. */
export function FirstTime() {
  const { t } = useTranslation('today')
  const { data: isEmpty } = useQuery(todayQueries.isEmpty(useServices()))
  if (isEmpty !== true) return null
  return (
    <>
      <EmptyState picture="line" title={t('first.title')} text={t('first.text')} />
      <ol>
        <li>{t('first.one')}</li>
        <li>{t('first.two')}</li>
        <li>{t('first.three')}</li>
      </ol>
    </>
  )
}
