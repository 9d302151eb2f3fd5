import type { FinishedRecording } from '../../../services/evidence/keep-recording.ts'
import { MediaPlayer } from '../showing/media-player.tsx'
import { recordingFileName } from './recording-file-name.ts'
import { useBlobUrl } from './use-blob-url.ts'

interface TakePlayerProps {
  take: FinishedRecording
  name: string
}

/** Plays a recording that is not evidence yet. */
export function TakePlayer({ take, name }: TakePlayerProps) {
  const { type, bytes, seconds } = take
  const url = useBlobUrl(bytes)
  if (url === undefined) return null
  const fileName = recordingFileName(take)
  return (
    <MediaPlayer
      type={type}
      url={url}
      bytes={bytes}
      name={name}
      fileName={fileName}
      seconds={seconds}
    />
  )
}
