import { useRef } from 'react'
import { PlayerBar, type PlayerWords } from './player-bar.tsx'
import { usePlayback } from './use-playback.ts'

export interface AudioPlayerProps {
  /** An object URL; whoever made it revokes it. */
  source: string
  /** As it was counted while it was made; the browser may find another one. */
  seconds?: number | undefined
  words: PlayerWords
  /** The browser cannot play it. */
  onFail: () => void
}

/** Plays a recording. Our own controls: those of browsers fail on a recording without a length. */
export function AudioPlayer({ source, seconds, words, onFail }: AudioPlayerProps) {
  const audio = useRef<HTMLAudioElement>(null)
  const playback = usePlayback(audio, source, seconds)
  return (
    <div>
      {/* Own recordings have no captions; what is heard stands beside it in words. */}
      {/* eslint-disable-next-line jsx-a11y/media-has-caption */}
      <audio ref={audio} src={source} preload="metadata" onError={onFail} hidden />
      <PlayerBar playback={playback} words={words} />
    </div>
  )
}
