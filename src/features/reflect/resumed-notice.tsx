import { useTranslation } from '../../i18n/use-translation.ts'
import { Button } from '../../ui/act/button.tsx'
import { Notice } from '../../ui/tell/notice.tsx'

interface ResumedNoticeProps {
  onRestart: () => Promise<void>
}

/** Says that an earlier sitting goes on, and lets the student begin anew. */
export function ResumedNotice({ onRestart }: ResumedNoticeProps) {
  const { t } = useTranslation('reflect')
  return (
    <Notice
      tone="info"
      action={
        <Button variant="quiet" onClick={() => void onRestart()}>
          {t('resumed.restart')}
        </Button>
      }
    >
      {t('resumed.text')}
    </Notice>
  )
}
