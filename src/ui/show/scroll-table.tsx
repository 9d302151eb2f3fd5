import type { ReactNode } from 'react'
import { VisuallyHidden } from '../frame/visually-hidden.tsx'
import { Icon } from '../icons/icon.tsx'
import type { IconName } from '../icons/icon-paths.ts'
import styles from './scroll-table.module.css'
import { strandStyle } from './strand-style.ts'

export interface ScrollTableHead {
  caption: string
  /** Of the box that scrolls. */
  regionLabel: string
  /** Above the names of the rows. */
  corner: string
  columns: readonly { key: string; label: string }[]
}

export interface ScrollTableProps extends ScrollTableHead {
  /** The corner is only for who cannot see that these are names. */
  cornerHidden?: boolean
  /** Where columns stand above their cells: numbers end below each other. */
  align: 'end' | 'center'
  /** One or more `tbody`. */
  children: ReactNode
}

/** A table that scrolls in its own box; the names of its rows stay in sight. */
export function ScrollTable(props: ScrollTableProps) {
  const { caption, regionLabel, corner, cornerHidden = false, columns, align, children } = props
  return (
    // Who has no mouse scrolls it with the arrow keys.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={styles.scroll} role="region" aria-label={regionLabel} tabIndex={0}>
      <table className={styles.table} data-align={align}>
        <caption className={styles.caption}>{caption}</caption>
        <thead>
          <tr>
            <th scope="col" className={styles.corner}>
              {cornerHidden ? <VisuallyHidden>{corner}</VisuallyHidden> : corner}
            </th>
            {columns.map(({ key, label }) => (
              <th key={key} scope="col" className={styles.column}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        {children}
      </table>
    </div>
  )
}

export interface ScrollTableRowName {
  key: string
  label: string
  icon?: IconName | undefined
  strand?: number | undefined
}

export interface ScrollTableRowProps {
  name: ScrollTableRowName
  /** A `td` for each column. */
  children: ReactNode
}

/** A row of `ScrollTable`, in the colour of its strand. */
export function ScrollTableRow({ name, children }: ScrollTableRowProps) {
  const { label, icon, strand } = name
  return (
    <tr style={strandStyle(strand)}>
      <th scope="row" className={styles.name}>
        <span className={styles.words}>
          {icon && <Icon name={icon} size={1.1} />}
          {label}
        </span>
      </th>
      {children}
    </tr>
  )
}
