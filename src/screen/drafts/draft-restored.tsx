import { useTranslation } from '../../i18n/use-translation.ts'
import { Button } from '../../ui/act/button.tsx'
import { Notice } from '../../ui/tell/notice.tsx'

interface DraftRestoredProps {
  /** Drops the draft and puts the form back to what is saved. */
  onForget: () => void
  /** What is told, where more than typing was kept. */
  text?: string
  /** The words of the button that lets go of it. */
  forgetText?: string
}

/** Tells that a form shows what was kept and never saved, and offers to let go of it. */
export function DraftRestored({ onForget, text, forgetText }: DraftRestoredProps) {
  const { t } = useTranslation()
  return (
    <Notice
      tone="info"
      action={
        <Button variant="secondary" onClick={onForget}>
          {forgetText ?? t('draftForget')}
        </Button>
      }
    >
      {text ?? t('draftBack')}
    </Notice>
  )
}
