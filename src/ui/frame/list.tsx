import type { ReactNode } from 'react'
import { classNames } from '../class-names.ts'
import styles from './list.module.css'

export interface ListProps {
  /** `li` elements, or parts that draw one (ListRow, Card as="li"). */
  children: ReactNode
  ordered?: boolean | undefined
  label?: string | undefined
  /**
   * 'rows' joins the items in one card with lines between; 'gaps' keeps them apart; 'tags' sets
   * short ones beside each other; 'bullets' is for sentences.
   */
  look?: 'gaps' | 'rows' | 'tags' | 'bullets' | undefined
}

/** A list under each other. */
export function List({ children, ordered, label, look = 'gaps' }: ListProps) {
  const Tag = ordered ? 'ol' : 'ul'
  return (
    <Tag className={classNames(styles.list, styles[look])} aria-label={label}>
      {children}
    </Tag>
  )
}
