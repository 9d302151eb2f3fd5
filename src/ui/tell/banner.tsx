import type { ReactNode } from 'react'
import styles from './banner.module.css'

export interface BannerProps {
  /** Names the region for screen readers. */
  label: string
  /** One short line. */
  text: string
  /** A quiet button or link at its end. */
  action?: ReactNode
}

/** A slim bar over the whole width that stays on every page, such as "this is an example". */
export function Banner({ label, text, action }: BannerProps) {
  return (
    <aside className={styles.banner} aria-label={label}>
      <p>{text}</p>
      {action}
    </aside>
  )
}
