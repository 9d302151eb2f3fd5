import { useState } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'
import type { Result } from '../../lib/result.ts'
import { ActionRow } from '../../ui/frame/action-row.tsx'
import { BareShell } from '../../ui/frame/bare-shell.tsx'
import { Button } from '../../ui/act/button.tsx'
import { ConfirmDialog } from '../../ui/act/confirm-dialog.tsx'
import { Notice } from '../../ui/tell/notice.tsx'
import { Page } from '../../ui/frame/page.tsx'

interface ResumePageProps {
  onMine: () => void
  onErase: () => Promise<Result<undefined, unknown>>
}

/** A shared device was left without "Klaar": nothing of the dossier shows before it is claimed. */
export function ResumePage({ onMine, onErase }: ResumePageProps) {
  const { t } = useTranslation('leaving')
  const { t: common } = useTranslation()
  const [isForeign, setForeign] = useState(false)
  const [asking, setAsking] = useState(false)
  const [hasFailed, setFailed] = useState(false)

  async function erase(): Promise<void> {
    setAsking(false)
    const erased = await onErase()
    setFailed(!erased.ok)
  }
  return (
    <BareShell>
      <Page title={t('resume.title')} lead={t('resume.lead')} narrow>
        <ActionRow>
          <Button variant="secondary" onClick={() => setForeign(true)}>
            {t('resume.notMine')}
          </Button>
          <Button onClick={onMine}>{t('resume.mine')}</Button>
        </ActionRow>
        {isForeign && (
          <Notice
            tone="warn"
            title={t('resume.notMineTitle')}
            alert
            action={
              <Button variant="danger" icon="bin" onClick={() => setAsking(true)}>
                {t('resume.wipe')}
              </Button>
            }
          >
            {t('resume.notMineText')}
          </Notice>
        )}
        {hasFailed && (
          <Notice tone="bad" alert>
            {t('leave.failed')}
          </Notice>
        )}
        <ConfirmDialog
          open={asking}
          title={t('resume.wipeTitle')}
          text={t('resume.wipeText')}
          confirmLabel={t('resume.wipeYes')}
          cancelLabel={common('cancel')}
          closeLabel={common('close')}
          danger
          onConfirm={() => void erase()}
          onCancel={() => setAsking(false)}
        />
      </Page>
    </BareShell>
  )
}
