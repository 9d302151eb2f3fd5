import { useState } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'
import { Button } from '../../ui/act/button.tsx'
import { Notice } from '../../ui/tell/notice.tsx'

/** Tells once, until it is read, that the dossier came back from the spare copy on this device. */
export function RestoredNotice() {
  const { t } = useTranslation('recovery')
  const [isRead, setRead] = useState(false)
  if (isRead) return null
  return (
    <Notice
      tone="good"
      title={t('restored.title')}
      action={
        <Button variant="secondary" onClick={() => setRead(true)}>
          {t('restored.read')}
        </Button>
      }
    >
      {t('restored.text')}
    </Notice>
  )
}
