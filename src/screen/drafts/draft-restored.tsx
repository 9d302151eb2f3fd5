import { useTranslation } from '../../i18n/use-translation.ts'
import { Button } from '../../ui/act/button.tsx'
import { Notice } from '../../ui/tell/notice.tsx'

interface DraftRestoredProps {
  /** Drops the draft and puts the form back to what is saved. */
  onForget: () => void
}

/** Tells that a form shows typing that was kept and never saved, and offers to let go of it. */
export function DraftRestored({ onForget }: DraftRestoredProps) {
  const { t } = useTranslation()
  return (
    <Notice
      tone="info"
      action={
        <Button variant="secondary" onClick={onForget}>
          {t('draftForget')}
        </Button>
      }
    >
      {t('draftBack')}
    </Notice>
  )
}
