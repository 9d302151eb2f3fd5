import { useTranslation } from '../../i18n/use-translation.ts'
import type { MakeReplyError } from '../../services/packets/reply.ts'
import { Notice } from '../../ui/tell/notice.tsx'

interface ReplyTroubleProps {
  error: MakeReplyError
}

/** Failures with a sentence of their own; of the others the next step is the same. */
const named = ['KeyMissing', 'NoKey', 'CannotSign', 'NothingToSend', 'DiskFull'] as const

/** Why the answer was not made. What waits still waits. */
export function ReplyTrouble({ error }: ReplyTroubleProps) {
  const { t } = useTranslation('mentor')
  if (error.type === 'Cancelled') return null
  const type = named.find((each) => each === error.type) ?? 'other'
  return (
    <Notice tone="bad" alert title={t('replyError.title')}>
      {t(`replyError.${type}`)}
    </Notice>
  )
}
