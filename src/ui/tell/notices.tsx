import type { ReactNode } from 'react'
import styles from './notices.module.css'

export interface NoticesProps {
  /** Names the region for screen readers. */
  label: string
  children: ReactNode
}

/** Notices of the whole app, above the page; takes no room while there are none. */
export function Notices({ label, children }: NoticesProps) {
  return (
    <aside className={styles.notices} aria-label={label}>
      {children}
    </aside>
  )
}
