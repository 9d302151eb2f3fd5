import { useState } from 'react'
import { useTranslation } from '../../../i18n/use-translation.ts'
import { AudioPlayer } from '../../../ui/media/audio-player.tsx'
import { Button } from '../../../ui/act/button.tsx'
import { canPlay } from '../../../ui/media/can-play.ts'
import { Notice } from '../../../ui/tell/notice.tsx'
import { VideoPlayer } from '../../../ui/media/video-player.tsx'
import { useServices } from '../../services-context.tsx'

export interface MediaPlayerProps {
  type: 'voice' | 'video'
  /** An object URL of `bytes`; whoever made it revokes it. */
  url: string
  bytes: Blob
  /** What it is called on the screen. */
  name: string
  /** For a copy on the person's own disk, with its ending. */
  fileName: string
  seconds?: number | undefined
}

/** Plays a recording or a film; where that cannot be done it says so and offers the file. */
export function MediaPlayer({ type, url, bytes, name, fileName, seconds }: MediaPlayerProps) {
  const { t, i18n } = useTranslation('recording')
  const { saveBlob } = useServices()
  const [failed, setFailed] = useState<string>()
  if (failed === url || (bytes.type !== '' && !canPlay(bytes.type))) {
    return (
      <Notice
        tone="info"
        title={t('player.cannotTitle')}
        action={
          <Button variant="secondary" icon="download" onClick={() => saveBlob(fileName, bytes)}>
            {t('player.copy')}
          </Button>
        }
      >
        {t('player.cannotText')}
      </Notice>
    )
  }
  const length = (time: number) => spokenTime(i18n.language, time)
  const words = {
    play: t('player.play', { name }),
    pause: t('player.pause', { name }),
    position: t('player.position', { name }),
    place: (position: number, end: number) =>
      t('player.place', { position: length(position), length: length(end) }),
  }
  const playing = { source: url, seconds, words, onFail: () => setFailed(url) }
  return type === 'video' ? (
    <VideoPlayer key={url} name={name} {...playing} />
  ) : (
    <AudioPlayer key={url} {...playing} />
  )
}

/** 75 -> `1 minuut en 15 seconden`. */
function spokenTime(language: string, time: number): string {
  const whole = Math.floor(time)
  const unit = (value: number, name: 'minute' | 'second') =>
    new Intl.NumberFormat(language, { style: 'unit', unit: name, unitDisplay: 'long' }).format(
      value,
    )
  const parts = [
    ...(whole >= 60 ? [unit(Math.floor(whole / 60), 'minute')] : []),
    unit(whole % 60, 'second'),
  ]
  return new Intl.ListFormat(language, { type: 'unit' }).format(parts)
}
