import { useState } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'
import { SaveFailed } from '../../screen/saving/save-failed.tsx'
import { useServices } from '../../screen/services-context.tsx'
import { useSave } from '../../screen/saving/use-save.ts'
import { Button } from '../../ui/act/button.tsx'
import { ConfirmDialog } from '../../ui/act/confirm-dialog.tsx'
import { Section } from '../../ui/frame/section.tsx'

/** Erases the whole dossier from this device, after a second question. */
export function EraseSection() {
  const { t } = useTranslation('settings')
  const { t: common } = useTranslation()
  const { session } = useServices()
  const [asking, setAsking] = useState(false)
  const { save, saving, error } = useSave(() => session.eraseAll())
  return (
    <Section title={t('erase.title')}>
      <p>{t('erase.text')}</p>
      <Button variant="danger" busy={saving} onClick={() => setAsking(true)}>
        {t('erase.button')}
      </Button>
      <SaveFailed error={error} />
      <ConfirmDialog
        open={asking}
        title={t('erase.confirmTitle')}
        text={t('erase.confirmText')}
        confirmLabel={t('erase.confirm')}
        cancelLabel={common('cancel')}
        closeLabel={common('close')}
        danger
        onConfirm={() => {
          setAsking(false)
          void save(undefined)
        }}
        onCancel={() => setAsking(false)}
      />
    </Section>
  )
}
