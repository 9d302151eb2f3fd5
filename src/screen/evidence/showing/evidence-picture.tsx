import { useState } from 'react'
import { useTranslation } from '../../../i18n/use-translation.ts'
import type { Evidence } from '../../../domain/records/evidence.ts'
import { mediaRule } from '../../../media/media-types.ts'
import { FullPicture } from '../../../ui/media/full-picture.tsx'
import { Notice } from '../../../ui/tell/notice.tsx'
import { Skeleton } from '../../../ui/frame/skeleton.tsx'
import { downloadName } from '../keeping/download-name.ts'
import { FileTrouble } from '../keeping/file-trouble.tsx'
import { LaterMediaPlayer } from '../recording/later-recording.tsx'
import type { UrlState } from './object-urls.ts'

interface EvidencePictureProps {
  evidence: Evidence
  /** Its whole file. */
  shown: UrlState
  name: string
}

/** A photo, film or drawing as large as its place allows. */
export function EvidencePicture({ evidence, shown, name }: EvidencePictureProps) {
  const { t } = useTranslation('evidence')
  const [cannotShow, setCannotShow] = useState(false)
  if (shown.state === 'loading') return <Skeleton label={t('viewer.loading')} rows={1} />
  if (shown.state !== 'here') return <FileTrouble shown={shown} />
  if (cannotShow) return <Notice tone="info">{t('one.cannotShowPhoto')}</Notice>
  const { alt, media = '', width, height, seconds } = evidence
  if (mediaRule(media).show === 'video') {
    return (
      <LaterMediaPlayer
        type="video"
        url={shown.url}
        bytes={shown.bytes}
        name={alt ?? name}
        fileName={downloadName(evidence, name)}
        seconds={seconds}
      />
    )
  }
  return (
    <FullPicture
      url={shown.url}
      alt={alt ?? name}
      width={width}
      height={height}
      onFail={() => setCannotShow(true)}
    />
  )
}
