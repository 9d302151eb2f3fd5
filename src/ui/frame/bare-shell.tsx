import type { ReactNode } from 'react'
import styles from './bare-shell.module.css'

export interface BareShellProps {
  children: ReactNode
}

/** The frame of screens without navigation: the first run and recovery. */
export function BareShell({ children }: BareShellProps) {
  return (
    <main id="main" tabIndex={-1} className={styles.main}>
      {children}
    </main>
  )
}
