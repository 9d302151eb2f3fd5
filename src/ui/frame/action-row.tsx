import type { ReactNode } from 'react'
import styles from './action-row.module.css'

export interface ActionRowProps {
  /** One to three buttons, the next action last. */
  children: ReactNode
}

/** Buttons side by side and equally wide; under each other, the next action on top, if narrow. */
export function ActionRow({ children }: ActionRowProps) {
  return <div className={styles.row}>{children}</div>
}
