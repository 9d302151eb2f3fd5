import { useState } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'
import type { RecordId } from '../../domain/log/op.ts'
import { SaveFailed } from '../../screen/saving/save-failed.tsx'
import { useGo } from '../../screen/use-go.ts'
import { useSave } from '../../screen/saving/use-save.ts'
import { places } from '../../services/places.ts'
import { binRecord, eraseWithParts } from '../../services/remove-record.ts'
import { ActionRow } from '../../ui/frame/action-row.tsx'
import { Button } from '../../ui/act/button.tsx'
import { ConfirmDialog } from '../../ui/act/confirm-dialog.tsx'
import { Notice } from '../../ui/tell/notice.tsx'

interface BinnedEvidenceProps {
  rec: RecordId
  name: string
}

/** Says that a piece is in the bin: back with one press, or gone for ever after a question. */
export function BinnedEvidence({ rec, name }: BinnedEvidenceProps) {
  const { t } = useTranslation('evidence')
  const { t: common } = useTranslation()
  const go = useGo()
  const [asking, setAsking] = useState(false)
  const restore = useSave((services, id: RecordId) => binRecord(services, id, false))
  const erase = useSave(eraseWithParts)
  const eraseNow = async () => {
    setAsking(false)
    const erased = await erase.save(rec)
    if (erased.ok) go(places.gallery)
  }
  return (
    <Notice
      tone="warn"
      alert
      title={t('bin.title')}
      action={
        <ActionRow>
          <Button variant="quiet" busy={erase.saving} onClick={() => setAsking(true)}>
            {t('bin.erase')}
          </Button>
          <Button icon="restore" busy={restore.saving} onClick={() => void restore.save(rec)}>
            {t('bin.restore')}
          </Button>
        </ActionRow>
      }
    >
      {t('bin.text')}
      <SaveFailed error={restore.error ?? erase.error} />
      <ConfirmDialog
        open={asking}
        danger
        title={t('bin.eraseTitle')}
        text={t('bin.eraseText', { name })}
        confirmLabel={t('bin.eraseConfirm')}
        cancelLabel={common('cancel')}
        closeLabel={common('close')}
        onConfirm={() => void eraseNow()}
        onCancel={() => setAsking(false)}
      />
    </Notice>
  )
}
