import { useState } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'
import type { KeyStore } from '../../services/packets/key-store.ts'
import { Button } from '../../ui/act/button.tsx'
import { ConfirmDialog } from '../../ui/act/confirm-dialog.tsx'

interface ForgetKeyProps {
  keys: KeyStore
  onDone: () => Promise<void>
}

/** For who lost the file too: only a person decides that a key is gone for good. */
export function ForgetKey({ keys, onDone }: ForgetKeyProps) {
  const { t } = useTranslation('keys')
  const { t: common } = useTranslation()
  const [isAsking, setAsking] = useState(false)

  async function forget(): Promise<void> {
    setAsking(false)
    await keys.forget()
    await onDone()
  }
  return (
    <>
      <Button variant="quiet" onClick={() => setAsking(true)}>
        {t('forget')}
      </Button>
      <ConfirmDialog
        open={isAsking}
        danger
        title={t('forget')}
        text={t('forgetText')}
        confirmLabel={t('forgetGo')}
        cancelLabel={common('cancel')}
        closeLabel={common('close')}
        onConfirm={() => void forget()}
        onCancel={() => setAsking(false)}
      />
    </>
  )
}
