import { useTranslation } from '../../i18n/use-translation.ts'
import { Button } from '../../ui/act/button.tsx'
import { EmptyState } from '../../ui/tell/empty-state.tsx'

interface NothingFoundProps {
  onClear: () => void
}

/** No station passes the filter; one press shows all again. */
export function NothingFound({ onClear }: NothingFoundProps) {
  const { t } = useTranslation('line')
  return (
    <EmptyState
      picture="search"
      title={t('filter.none')}
      text={t('filter.noneText')}
      action={<Button onClick={onClear}>{t('filter.clear')}</Button>}
    />
  )
}
