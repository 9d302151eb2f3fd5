import type { ReactNode } from 'react'
import { Icon } from './icons/icon.tsx'
import styles from './fold.module.css'

export interface FoldProps {
  title: string
  /** How many things are inside; stands behind the title. */
  count?: number | undefined
  children: ReactNode
}

/** Something that is there, folded away until somebody wants it; the browser's own `details`. */
export function Fold({ title, count, children }: FoldProps) {
  return (
    <details className={styles.fold}>
      <summary className={styles.head}>
        <span>{title}</span>
        {count !== undefined && <span className={styles.count}>{count}</span>}
        <Icon name="chevron-down" size={1.1} className={styles.arrow} />
      </summary>
      <div className={styles.content}>{children}</div>
    </details>
  )
}
