import type { ReactNode } from 'react'
import styles from './disclosure.module.css'
import type { IconName } from '../icons/icon-paths.ts'
import { Icon } from '../icons/icon.tsx'

export interface DisclosureProps {
  /** Says what comes when it is opened. */
  summary: string
  icon?: IconName | undefined
  /** Open from the start. */
  open?: boolean | undefined
  children: ReactNode
}

/** Something that is folded away until a person asks for it. */
export function Disclosure({ summary, icon, open, children }: DisclosureProps) {
  return (
    <details className={styles.disclosure} open={open}>
      <summary className={styles.summary}>
        {icon && <Icon name={icon} size={1.15} />}
        {summary}
        <Icon name="chevron-right" size={1} className={styles.arrow} />
      </summary>
      <div className={styles.content}>{children}</div>
    </details>
  )
}
