import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'
import type { RecordId } from '../../domain/log/op.ts'
import type { Reflection } from '../../domain/records/reflection.ts'
import type { Step } from '../../domain/records/step.ts'
import { evidenceQueries } from '../../screen/evidence/evidence-queries.ts'
import { SaveFailed } from '../../screen/saving/save-failed.tsx'
import { useServices } from '../../screen/services-context.tsx'
import { useGo } from '../../screen/use-go.ts'
import { useSave } from '../../screen/saving/use-save.ts'
import { places } from '../../services/places.ts'
import { binRecord, eraseWithParts } from '../../services/remove-record.ts'
import { ActionRow } from '../../ui/frame/action-row.tsx'
import { Button } from '../../ui/act/button.tsx'
import { ConfirmDialog } from '../../ui/act/confirm-dialog.tsx'
import { Notice } from '../../ui/tell/notice.tsx'

interface BinNoticeProps {
  rec: RecordId
  name: string
  reflections: readonly Reflection[]
  steps: readonly Step[]
}

/** Says that an experience is in the bin: back with one press, or gone for ever after a question. */
export function BinNotice({ rec, name, reflections, steps }: BinNoticeProps) {
  const { t } = useTranslation('entry')
  const { t: common } = useTranslation()
  const go = useGo()
  const { data: evidence = [] } = useQuery(evidenceQueries.of(useServices(), rec))
  const own = evidence.filter(({ experiences }) => experiences.length === 1)
  const [asking, setAsking] = useState(false)
  const restore = useSave((services, id: RecordId) => binRecord(services, id, false))
  const erase = useSave(eraseWithParts)
  const eraseNow = async () => {
    setAsking(false)
    const erased = await erase.save(rec)
    if (erased.ok) go(places.line)
  }
  const whatGoes = [
    t('erase.text', { title: name }),
    t('erase.withReflections', { count: reflections.length }),
    ...(own.length > 0 ? [t('erase.evidence', { count: own.length })] : []),
    ...(steps.length > 0 ? [t('erase.steps', { count: steps.length })] : []),
    t('erase.forever'),
  ]
  return (
    <Notice
      tone="warn"
      alert
      title={t('bin.title')}
      action={
        <ActionRow>
          <Button variant="quiet" busy={erase.saving} onClick={() => setAsking(true)}>
            {t('actions.erase')}
          </Button>
          <Button icon="restore" busy={restore.saving} onClick={() => void restore.save(rec)}>
            {t('actions.restore')}
          </Button>
        </ActionRow>
      }
    >
      {t('bin.text')}
      <SaveFailed error={restore.error ?? erase.error} />
      <ConfirmDialog
        open={asking}
        danger
        title={t('erase.title')}
        text={whatGoes.join(' ')}
        confirmLabel={t('erase.confirm')}
        cancelLabel={common('cancel')}
        closeLabel={common('close')}
        onConfirm={() => void eraseNow()}
        onCancel={() => setAsking(false)}
      />
    </Notice>
  )
}
