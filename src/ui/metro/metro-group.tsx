import type { ReactNode } from 'react'
import styles from './metro.module.css'

export interface MetroGroupProps {
  /** How many rows stand in it; its height is guessed from that until it was seen. */
  rows: number
  children: ReactNode
}

/**
 * Rows that stand below each other on a long line. The browser lays out and draws a group when it
 * comes near; it has no role, so the rows stay items of the one list.
 */
export function MetroGroup({ rows, children }: MetroGroupProps) {
  const style: Record<`--${string}`, number> = { '--rows': rows }
  return (
    <div className={styles.group} style={style}>
      {children}
    </div>
  )
}
