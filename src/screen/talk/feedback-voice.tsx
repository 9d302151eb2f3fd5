import { useTranslation } from '../../i18n/use-translation.ts'
import type { Feedback } from '../../domain/records/feedback.ts'
import { FileTrouble } from '../evidence/keeping/file-trouble.tsx'
import { LaterMediaPlayer } from '../evidence/recording/later-recording.tsx'
import { recordingFileName } from '../evidence/recording/recording-file-name.ts'
import { useFileUrl } from '../evidence/showing/use-file-url.ts'
import { Skeleton } from '../../ui/frame/skeleton.tsx'

interface FeedbackVoiceProps {
  voice: Pick<Feedback, 'file' | 'media' | 'seconds'>
}

/** Spoken words of somebody else, to listen to. */
export function FeedbackVoice({ voice }: FeedbackVoiceProps) {
  const { t } = useTranslation(['talk', 'common'])
  const { file, media = '', seconds } = voice
  const shown = useFileUrl({ file, media, type: 'voice' })
  if (shown.state === 'loading') return <Skeleton label={t('common:loading')} rows={1} />
  if (shown.state !== 'here') return <FileTrouble shown={shown} />
  return (
    <LaterMediaPlayer
      type="voice"
      url={shown.url}
      bytes={shown.bytes}
      name={t('feedback.voice')}
      fileName={recordingFileName({ type: 'voice', media })}
      seconds={seconds}
    />
  )
}
