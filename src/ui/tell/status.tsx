import type { ReactNode } from 'react'
import { classNames } from '../class-names.ts'
import styles from './status.module.css'

export interface StatusProps {
  /** Empty while there is nothing to tell; keep the part mounted, or the change is not read out. */
  children?: ReactNode
  /** For screen readers only. */
  hidden?: boolean | undefined
}

/** Text that screen readers speak politely when it changes. */
export function Status({ children, hidden }: StatusProps) {
  return (
    <div role="status" className={classNames(styles.status, hidden && styles.hidden)}>
      {children}
    </div>
  )
}
