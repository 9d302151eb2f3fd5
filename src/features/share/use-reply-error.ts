import { useTranslation } from '../../i18n/use-translation.ts'
import type { FileError } from '../../services/evidence/file-store.ts'
import type { ReadReplyError } from '../../services/packets/reply.ts'
import type { SaveError } from '../../services/save-error.ts'

/** Why a reply could not be read, or not be taken over. */
export type ReplyError = ReadReplyError | FileError | SaveError

/** One sentence for each way in which a reply cannot come in: what it is, and what to do. */
export function useReplyError(): (error: ReplyError) => string {
  const { t } = useTranslation('share')
  return (error) => {
    switch (error.type) {
      case 'NotAReply':
        return t(error.purpose === 'packet' ? 'replyError.packet' : 'replyError.NotAReply')
      case 'OtherDossier':
      case 'WrongKey':
      case 'NotADossier':
      case 'CutOff':
      case 'TooBig':
      case 'LockTooHard':
      case 'Damaged':
      case 'NewerFormat':
      case 'FileUnreadable':
      case 'DiskFull':
        return t(`replyError.${error.type}`)
      default:
        return t('replyError.other')
    }
  }
}
