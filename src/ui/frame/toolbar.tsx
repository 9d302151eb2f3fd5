import type { ReactNode } from 'react'
import styles from './toolbar.module.css'

export interface ToolbarProps {
  /** Search, filters and buttons that work on what stands under it. */
  children: ReactNode
}

/** Controls above a list, on one line while there is room. */
export function Toolbar({ children }: ToolbarProps) {
  return <div className={styles.toolbar}>{children}</div>
}
