import { useState } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'
import type { RecordId } from '../../domain/log/op.ts'
import { SaveFailed } from '../../screen/saving/save-failed.tsx'
import { useSave } from '../../screen/saving/use-save.ts'
import { useGo } from '../../screen/use-go.ts'
import { mentorPlaces } from '../../services/mentor/mentor-places.ts'
import { binRecord } from '../../services/remove-record.ts'
import { Button } from '../../ui/act/button.tsx'
import { ConfirmDialog } from '../../ui/act/confirm-dialog.tsx'
import { useStudent } from './student-context.tsx'

/** Takes a talk away that was begun here and not sent: it would stand empty in the answer. */
export function DropTalk({ rec }: { rec: RecordId }) {
  const { t } = useTranslation('mentor')
  const { t: common } = useTranslation()
  const go = useGo()
  const { dossier } = useStudent().student
  const [isAsking, setAsking] = useState(false)
  const bin = useSave((services, talk: RecordId) => binRecord(services, talk, true))
  const drop = async () => {
    setAsking(false)
    const dropped = await bin.save(rec)
    if (dropped.ok) go(mentorPlaces.student(dossier), { replace: true })
  }
  return (
    <div>
      <Button variant="quiet" icon="bin" busy={bin.saving} onClick={() => setAsking(true)}>
        {t('talk.drop')}
      </Button>
      <SaveFailed error={bin.error} />
      <ConfirmDialog
        open={isAsking}
        danger
        title={t('talk.dropAsk')}
        text={t('talk.dropText')}
        confirmLabel={t('talk.drop')}
        cancelLabel={common('cancel')}
        closeLabel={common('close')}
        onConfirm={() => void drop()}
        onCancel={() => setAsking(false)}
      />
    </div>
  )
}
