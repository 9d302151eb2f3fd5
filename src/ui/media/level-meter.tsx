import { useEffect, useRef } from 'react'
import styles from './level-meter.module.css'

/** So often a new bar, in ms. */
const tickMs = 50
const bars = 24

export interface LevelMeterProps {
  /** How loud it is now, 0 to 1. */
  read: () => number
  /** False: the bars rest. */
  running: boolean
}

/**
 * Bars that show that the microphone hears something, the newest at the end. For the eye only: the
 * words beside it say that it records. Rests while the page is hidden.
 */
export function LevelMeter({ read, running }: LevelMeterProps) {
  const meter = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!running) return
    const heights: number[] = Array.from({ length: bars }, () => 0)
    const timer = setInterval(() => {
      if (document.visibilityState === 'hidden') return
      heights.push(read())
      heights.shift()
      meter.current?.childNodes.forEach((bar, index) => {
        if (bar instanceof HTMLElement) bar.style.scale = `1 ${Math.max(0.06, heights[index] ?? 0)}`
      })
    }, tickMs)
    return () => clearInterval(timer)
  }, [read, running])
  return (
    <div ref={meter} className={styles.meter} aria-hidden="true">
      {Array.from({ length: bars }, (_, index) => (
        <span key={index} className={styles.bar} />
      ))}
    </div>
  )
}
