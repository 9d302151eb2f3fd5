import { useTranslation } from '../../i18n/use-translation.ts'
import { Button } from '../../ui/act/button.tsx'
import { ErrorCard } from '../../ui/tell/error-card.tsx'
import { storeErrorOf, useReadErrorText } from '../saving/use-error-text.ts'

interface QueryFailedProps {
  error: Error
  onRetry: () => void
}

/** What a screen shows when its records could not be read. */
export function QueryFailed({ error, onRetry }: QueryFailedProps) {
  const { t } = useTranslation()
  const errorText = useReadErrorText()
  const { title, text } = errorText(storeErrorOf(error))
  return (
    <ErrorCard
      title={title}
      text={text}
      action={
        <Button variant="secondary" onClick={onRetry}>
          {t('retry')}
        </Button>
      }
    />
  )
}
