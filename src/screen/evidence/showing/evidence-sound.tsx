import { useTranslation } from '../../../i18n/use-translation.ts'
import type { Evidence } from '../../../domain/records/evidence.ts'
import { Skeleton } from '../../../ui/frame/skeleton.tsx'
import { downloadName } from '../keeping/download-name.ts'
import { FileTrouble } from '../keeping/file-trouble.tsx'
import { LaterMediaPlayer } from '../recording/later-recording.tsx'
import type { UrlState } from './object-urls.ts'

interface EvidenceSoundProps {
  evidence: Evidence
  /** Its whole file. */
  shown: UrlState
  name: string
}

/** A voice, to listen to. */
export function EvidenceSound({ evidence, shown, name }: EvidenceSoundProps) {
  const { t } = useTranslation('evidence')
  if (shown.state === 'loading') return <Skeleton label={t('one.loading')} rows={1} />
  if (shown.state !== 'here') return <FileTrouble shown={shown} />
  return (
    <LaterMediaPlayer
      type="voice"
      url={shown.url}
      bytes={shown.bytes}
      name={name}
      fileName={downloadName(evidence, name)}
      seconds={evidence.seconds}
    />
  )
}
