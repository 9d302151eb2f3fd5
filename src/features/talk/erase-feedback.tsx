import { useState } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'
import type { RecordId } from '../../domain/log/op.ts'
import { SaveFailed } from '../../screen/saving/save-failed.tsx'
import { useGo } from '../../screen/use-go.ts'
import { useSave } from '../../screen/saving/use-save.ts'
import { places } from '../../services/places.ts'
import { eraseRecords } from '../../services/remove-record.ts'
import { Button } from '../../ui/act/button.tsx'
import { ConfirmDialog } from '../../ui/act/confirm-dialog.tsx'

interface EraseFeedbackProps {
  rec: RecordId
}

/** Erases what somebody said, for ever, after a second question. */
export function EraseFeedback({ rec }: EraseFeedbackProps) {
  const { t } = useTranslation(['talks', 'common'])
  const go = useGo()
  const [asking, setAsking] = useState(false)
  const { save, saving, error } = useSave((services, id: RecordId) => eraseRecords(services, [id]))
  const erase = async () => {
    const erased = await save(rec)
    setAsking(false)
    if (erased.ok) go(places.talks, { replace: true })
  }
  return (
    <>
      <Button variant="quiet" icon="bin" onClick={() => setAsking(true)}>
        {t('feedback.erase')}
      </Button>
      <SaveFailed error={error} />
      <ConfirmDialog
        open={asking}
        title={t('feedback.eraseTitle')}
        text={t('feedback.eraseText')}
        confirmLabel={t('feedback.eraseYes')}
        cancelLabel={t('common:cancel')}
        closeLabel={t('common:close')}
        danger
        busy={saving}
        onConfirm={() => void erase()}
        onCancel={() => setAsking(false)}
      />
    </>
  )
}
