import { useState } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'
import { useServices } from '../../screen/services-context.tsx'
import { Button } from '../../ui/act/button.tsx'
import { Notice } from '../../ui/tell/notice.tsx'

/** In the example no other dossier is opened: there may be an own one behind it. */
export function ExampleFirst() {
  const { t } = useTranslation('open')
  const { session } = useServices()
  const [isLeaving, setLeaving] = useState(false)
  return (
    <Notice
      tone="info"
      title={t('example.title')}
      action={
        <Button
          busy={isLeaving}
          onClick={() => {
            setLeaving(true)
            void session.leaveExample()
          }}
        >
          {t('example.leave')}
        </Button>
      }
    >
      {t('example.text')}
    </Notice>
  )
}
