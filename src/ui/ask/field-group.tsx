import type { ReactNode } from 'react'
import styles from './form.module.css'

export interface FieldGroupProps {
  children: ReactNode
}

/** Fields that belong together, on one card; short ones side by side where there is room. */
export function FieldGroup({ children }: FieldGroupProps) {
  return <div className={styles.group}>{children}</div>
}

/** Two or three short fields on one line where there is room. */
export function FieldRow({ children }: FieldGroupProps) {
  return <div className={styles.row}>{children}</div>
}
