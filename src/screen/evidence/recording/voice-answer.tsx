import { useQuery } from '@tanstack/react-query'
import { useTranslation } from '../../../i18n/use-translation.ts'
import type { RecordId } from '../../../domain/log/op.ts'
import { evidenceKind, type Evidence } from '../../../domain/records/evidence.ts'
import { readRecord } from '../../../domain/records/record-kind.ts'
import { Skeleton } from '../../../ui/frame/skeleton.tsx'
import { recordQueries } from '../../queries/record-queries.ts'
import { useServices } from '../../services-context.tsx'
import { FileTrouble } from '../keeping/file-trouble.tsx'
import { MediaPlayer } from '../showing/media-player.tsx'
import { recordingFileName } from './recording-file-name.ts'
import { useFileUrl } from '../showing/use-file-url.ts'

export interface VoiceAnswerProps {
  /** The evidence that holds the voice. */
  evidence: RecordId
}

/** An answer that was spoken, to listen to. */
export function VoiceAnswer({ evidence }: VoiceAnswerProps) {
  const { t } = useTranslation('recording')
  const view = useQuery(recordQueries.one(useServices(), evidence))
  if (view.isPending) return <Skeleton label={t('answer.loading')} rows={1} />
  if (!view.data || view.data.binned || view.data.kind !== evidenceKind.kind) {
    return <p>{t('answer.gone')}</p>
  }
  return <Voice evidence={readRecord(evidenceKind, view.data)} />
}

function Voice({ evidence }: { evidence: Evidence }) {
  const { t } = useTranslation('recording')
  const shown = useFileUrl(evidence)
  const { media = '', seconds } = evidence
  if (shown.state === 'loading') return <Skeleton label={t('answer.loading')} rows={1} />
  if (shown.state !== 'here') return <FileTrouble shown={shown} />
  return (
    <MediaPlayer
      type="voice"
      url={shown.url}
      bytes={shown.bytes}
      name={t('answer.name')}
      fileName={recordingFileName({ type: 'voice', media })}
      seconds={seconds}
    />
  )
}
