import type { ReactNode } from 'react'
import { classNames } from '../class-names.ts'
import styles from './desk-panes.module.css'
import { sidePane } from './side-pane.ts'

export interface DeskPanesProps {
  /** Beside the page on a wide screen only; elsewhere it is a page of its own. */
  list?: { label: string; content: ReactNode } | undefined
  /** After the page on a wide screen, under it on a narrow one. */
  side?: { label: string; content: ReactNode } | undefined
  /** The page. */
  children: ReactNode
}

/** Panes of a desk: who there is, the page, and what one does with it, each scrolling by itself. */
export function DeskPanes({ list, side, children }: DeskPanesProps) {
  return (
    <div className={classNames(styles.panes, list && styles.withList, side && styles.withSide)}>
      {list && (
        <aside aria-label={list.label} className={styles.list}>
          {list.content}
        </aside>
      )}
      <div className={styles.page}>{children}</div>
      {side && (
        <aside id={sidePane} tabIndex={-1} aria-label={side.label} className={styles.side}>
          {side.content}
        </aside>
      )}
    </div>
  )
}
