import { useTranslation } from '../i18n/use-translation.ts'
import { Button } from '../ui/act/button.tsx'
import { Page } from '../ui/frame/page.tsx'

interface CrashScreenProps {
  error: Error
}

/** What stands in place of a screen that failed, also when its code of an old version is gone. */
export function CrashScreen({ error }: CrashScreenProps) {
  const { t } = useTranslation()
  const chunkGone = /dynamically imported module|importing a module script/i.test(error.message)
  return (
    <Page
      title={chunkGone ? t('update.title') : t('crash.title')}
      lead={chunkGone ? t('update.chunkGone') : t('crash.text')}
      narrow
    >
      <div>
        <Button onClick={() => location.reload()}>{t('crash.reload')}</Button>
      </div>
    </Page>
  )
}
