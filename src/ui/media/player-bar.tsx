import { Icon } from '../icons/icon.tsx'
import type { Playback } from './use-playback.ts'
import styles from './player-bar.module.css'

export interface PlayerWords {
  /** Of the round button, such as "Speel af: Mijn stage". */
  readonly play: string
  readonly pause: string
  /** Of the slider. */
  readonly position: string
  /** A place in it, as a person says it: "12 seconden van 1 minuut". */
  readonly place: (position: number, length: number) => string
}

interface PlayerBarProps {
  playback: Playback
  words: PlayerWords
}

/** Play and pause, a slider that keys move too, and how far it is. */
export function PlayerBar({ playback, words }: PlayerBarProps) {
  const { playing, position, length, toggle, goTo } = playback
  // The last moments of a file may lie past the length that was counted.
  const at = Math.min(position, length)
  return (
    <div className={styles.bar}>
      <button
        type="button"
        className={styles.button}
        aria-label={playing ? words.pause : words.play}
        onClick={toggle}
      >
        <Icon name={playing ? 'pause' : 'play'} />
      </button>
      <input
        type="range"
        className={styles.slider}
        style={{ backgroundSize: `${length > 0 ? (at / length) * 100 : 0}% 100%` }}
        aria-label={words.position}
        aria-valuetext={words.place(at, length)}
        min={0}
        max={Math.max(length, 1)}
        step={0.1}
        value={at}
        onChange={(event) => goTo(event.target.valueAsNumber)}
        onKeyDown={(event) => {
          const step = stepOf(event.key)
          if (step === 0) return
          // Tenths of a second are for the hand; keys go in seconds.
          event.preventDefault()
          goTo(Math.min(length, Math.max(0, at + step)))
        }}
      />
      <span className={styles.time} aria-hidden="true">
        {clockTime(at)} / {clockTime(length)}
      </span>
    </div>
  )
}

function stepOf(key: string): number {
  if (key === 'ArrowRight' || key === 'ArrowUp') return 1
  if (key === 'ArrowLeft' || key === 'ArrowDown') return -1
  if (key === 'PageUp') return 10
  return key === 'PageDown' ? -10 : 0
}

/** 75.4 -> 1:15. */
export function clockTime(seconds: number): string {
  const whole = Math.floor(seconds)
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`
}
