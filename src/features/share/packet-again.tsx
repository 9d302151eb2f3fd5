import { useTranslation } from '../../i18n/use-translation.ts'
import { Button } from '../../ui/act/button.tsx'
import { Notice } from '../../ui/tell/notice.tsx'

interface PacketAgainProps {
  onForget: () => void
}

/** Tells that a packet was begun before and is as it was left, and offers to begin anew. */
export function PacketAgain({ onForget }: PacketAgainProps) {
  const { t } = useTranslation('share')
  return (
    <Notice
      tone="info"
      action={
        <Button variant="secondary" onClick={onForget}>
          {t('choose.anew')}
        </Button>
      }
    >
      {t('choose.again')}
    </Notice>
  )
}
