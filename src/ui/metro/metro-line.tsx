import type { ReactNode } from 'react'
import { strandCount } from '../show/strand-style.ts'
import styles from './metro.module.css'

export interface MetroLineProps {
  /** MetroRow after MetroRow, the newest on top; of a long line in groups (`MetroGroup`). */
  children: ReactNode
  /** How many strands run beside each other; 5 unless told. */
  count?: number | undefined
  /** Strands that a filter has put in the background. */
  dimmed?: readonly number[] | undefined
  label?: string | undefined
}

/**
 * The line down the years. The strands are drawn once, as the background of the whole list, so
 * they run on without a seam whatever the height of a row, and a row costs only its station.
 * A list by its role: between `ol` and `li` no group may stand.
 */
export function MetroLine({ children, count = 5, dimmed = [], label }: MetroLineProps) {
  const style: Record<`--${string}`, string | number> = { '--count': count }
  for (let strand = 1; strand <= strandCount; strand++) {
    const colour = `var(--strand-${strand})`
    if (strand > count) {
      style[`--run-${strand}`] = 'transparent'
      style[`--gap-${strand}`] = 'transparent'
    } else if (dimmed.includes(strand))
      style[`--run-${strand}`] = `color-mix(in srgb, ${colour} 22%, var(--paper))`
  }
  return (
    <div role="list" className={styles.line} style={style} aria-label={label}>
      {children}
    </div>
  )
}
