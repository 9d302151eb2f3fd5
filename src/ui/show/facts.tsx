import type { ReactNode } from 'react'
import styles from './facts.module.css'

export interface Fact {
  label: string
  /** A fact without a value is not shown. */
  value: ReactNode
}

export interface FactsProps {
  items: readonly Fact[]
}

/** Labels with what is known under them, as a description list. */
export function Facts({ items }: FactsProps) {
  const known = items.filter(({ value }) => value !== undefined && value !== '' && value !== null)
  return (
    <dl className={styles.facts}>
      {known.map(({ label, value }) => (
        <div key={label}>
          <dt className={styles.label}>{label}</dt>
          <dd className={styles.value}>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
