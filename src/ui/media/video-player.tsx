import { useRef } from 'react'
import { PlayerBar, type PlayerWords } from './player-bar.tsx'
import { usePlayback } from './use-playback.ts'
import styles from './video-player.module.css'

export interface VideoPlayerProps {
  /** An object URL; whoever made it revokes it. */
  source: string
  /** What is to be seen in it. */
  name: string
  seconds?: number | undefined
  words: PlayerWords
  /** The browser cannot play it. */
  onFail: () => void
}

/** Plays a video, with the same controls as a recording of a voice. */
export function VideoPlayer({ source, name, seconds, words, onFail }: VideoPlayerProps) {
  const video = useRef<HTMLVideoElement>(null)
  const playback = usePlayback(video, source, seconds)
  return (
    <div className={styles.player}>
      {/* Own recordings have no captions; what is seen and heard stands beside it in words. */}
      {/* eslint-disable-next-line jsx-a11y/media-has-caption */}
      <video
        ref={video}
        src={source}
        className={styles.picture}
        aria-label={name}
        preload="metadata"
        playsInline
        onError={onFail}
      />
      <PlayerBar playback={playback} words={words} />
    </div>
  )
}
