import type { ReactNode } from 'react'
import { Page, type PageProps } from '../frame/page.tsx'
import styles from './sheet.module.css'

/**
 * A page that is meant for paper: in one column unless told otherwise, and what only a screen needs
 * stays off it.
 */
export function Sheet(props: PageProps) {
  return (
    <div className={styles.sheet}>
      <Page narrow {...props} />
    </div>
  )
}

export interface PaperProps {
  children: ReactNode
}

/** Buttons and words that make no sense on paper. */
export function NotOnPaper({ children }: PaperProps) {
  return <div className={styles.screenOnly}>{children}</div>
}

export interface WritingLinesProps {
  count: number
}

/** Empty lines to write on with a pen. */
export function WritingLines({ count }: WritingLinesProps) {
  return (
    <div className={styles.lines} aria-hidden="true">
      {Array.from({ length: count }, (_, line) => (
        <div key={line} className={styles.line} />
      ))}
    </div>
  )
}
