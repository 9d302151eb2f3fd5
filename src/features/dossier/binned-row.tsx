import { useState } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'
import { experienceKindName } from '../../content/experience-kinds.ts'
import { talkTypeById } from '../../content/talks/talk-types.ts'
import type { RecordView } from '../../domain/log/view.ts'
import { SaveFailed } from '../../screen/saving/save-failed.tsx'
import { useDates } from '../../screen/words/use-dates.ts'
import { useSave } from '../../screen/saving/use-save.ts'
import { useSchoolWords } from '../../screen/words/use-school-words.ts'
import { binRecord, eraseWithParts } from '../../services/remove-record.ts'
import { ActionRow } from '../../ui/frame/action-row.tsx'
import { Button } from '../../ui/act/button.tsx'
import { Card } from '../../ui/frame/card.tsx'
import { ConfirmDialog } from '../../ui/act/confirm-dialog.tsx'

interface BinnedRowProps {
  view: RecordView
}

/** One thing in the bin: put back, or erase for ever after a second question. */
export function BinnedRow({ view }: BinnedRowProps) {
  const { t } = useTranslation('dossier')
  const { t: common } = useTranslation()
  const { moment } = useDates()
  const name = useRecordName(view)
  const [asking, setAsking] = useState(false)
  const restore = useSave((services, rec: string) => binRecord(services, rec, false))
  const erase = useSave(eraseWithParts)
  return (
    <Card headingLevel={2} title={name} tag={moment(view.changed)}>
      <SaveFailed error={restore.error ?? erase.error} />
      <ActionRow>
        <Button variant="quiet" busy={erase.saving} onClick={() => setAsking(true)}>
          {t('bin.erase')}
        </Button>
        <Button
          variant="secondary"
          icon="restore"
          busy={restore.saving}
          onClick={() => void restore.save(view.rec)}
        >
          {t('bin.restore')}
        </Button>
      </ActionRow>
      <ConfirmDialog
        open={asking}
        title={t('bin.confirmTitle')}
        text={t('bin.confirmText')}
        confirmLabel={t('bin.confirm')}
        cancelLabel={common('cancel')}
        closeLabel={common('close')}
        danger
        onConfirm={() => {
          setAsking(false)
          void erase.save(view.rec)
        }}
        onCancel={() => setAsking(false)}
      />
    </Card>
  )
}

/** What a person calls this record: its own title, or what sort of thing it is. */
function useRecordName(view: RecordView): string {
  const { t } = useTranslation('dossier')
  const { termSet, language, say } = useSchoolWords()
  const text = (field: string) => {
    const value = view.fields[field]?.value
    return typeof value === 'string' && value !== '' ? value : undefined
  }
  switch (view.kind) {
    case 'experience':
      return text('title') ?? experienceKindName(text('type'), termSet, language)
    case 'step':
      return text('what') ?? t('bin.step')
    case 'reflection':
      return t('bin.reflection')
    case 'evidence':
      return text('title') ?? text('alt') ?? text('name') ?? t('bin.evidence')
    case 'talk':
      return say(talkTypeById(text('type')).name)
    case 'feedback': {
      const name = text('name')
      return name ? t('bin.feedbackOf', { name }) : t('bin.feedback')
    }
    case 'statement':
      return t('bin.statement')
    case 'period':
      return text('school') ?? t('bin.period')
    default:
      return t('bin.unknown')
  }
}
