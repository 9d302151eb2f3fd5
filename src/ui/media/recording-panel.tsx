import type { ReactNode } from 'react'
import { clockTime } from './player-bar.tsx'
import styles from './recording-panel.module.css'

export interface RecordingPanelProps {
  /** In seconds. */
  seconds: number
  /** What happens now: "Ik neem op". Announced when it changes. */
  status: string
  /** False in a pause. */
  running: boolean
  /** How much is left, when that is worth saying. */
  note?: string | undefined
  /** The meter or the picture. */
  children: ReactNode
  actions: ReactNode
}

/** A recording that goes on: its time, what it hears or sees, and the buttons to steer it. */
export function RecordingPanel(props: RecordingPanelProps) {
  const { seconds, status, running, note, children, actions } = props
  return (
    <div className={styles.panel}>
      <p className={styles.line}>
        <span className={running ? styles.light : styles.rest} aria-hidden="true" />
        <span role="status">{status}</span>
        <span className={styles.time}>{clockTime(seconds)}</span>
      </p>
      {children}
      {note && <p className={styles.note}>{note}</p>}
      <div className={styles.actions}>{actions}</div>
    </div>
  )
}
