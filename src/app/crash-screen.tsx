import { useTranslation } from 'react-i18next'
import { Button } from '../ui/button.tsx'
import { ErrorCard } from '../ui/error-card.tsx'

interface CrashScreenProps {
  error: Error
}

/** What stands in place of a screen that failed, also when its code of an old version is gone. */
export function CrashScreen({ error }: CrashScreenProps) {
  const { t } = useTranslation()
  const chunkGone = /dynamically imported module|importing a module script/i.test(error.message)
  return (
    <ErrorCard
      title={chunkGone ? t('update.title') : t('crash.title')}
      text={chunkGone ? t('update.chunkGone') : t('crash.text')}
      action={<Button onClick={() => location.reload()}>{t('crash.reload')}</Button>}
    />
  )
}
