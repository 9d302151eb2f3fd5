import { VisuallyHidden } from './visually-hidden.tsx'
import styles from './skeleton.module.css'

export interface SkeletonProps {
  /** What is being fetched, for screen readers. */
  label: string
  /** Grey cards to draw; 2 unless told. */
  rows?: number | undefined
}

/** Stands where content will come. Appears after a short wait, so that fast loads do not flash. */
export function Skeleton({ label, rows = 2 }: SkeletonProps) {
  return (
    <div className={styles.skeleton} role="status">
      <VisuallyHidden>{label}</VisuallyHidden>
      {Array.from({ length: rows }, (_, row) => (
        <div key={row} className={styles.card} aria-hidden="true">
          <span className={styles.short} />
          <span className={styles.long} />
        </div>
      ))}
    </div>
  )
}
