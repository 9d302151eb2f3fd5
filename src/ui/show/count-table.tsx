import { VisuallyHidden } from '../frame/visually-hidden.tsx'
import { Icon } from '../icons/icon.tsx'
import type { IconName } from '../icons/icon-paths.ts'
import styles from './count-table.module.css'
import { strandStyle } from './strand-style.ts'

export interface CountTableRow {
  key: string
  label: string
  icon?: IconName | undefined
  strand?: number | undefined
  /** One for each column, as it is shown. */
  counts: readonly string[]
}

export interface CountTablePart {
  key: string
  /** Above its rows; the first part can do without. */
  title?: string | undefined
  rows: readonly CountTableRow[]
}

export interface CountTableProps {
  caption: string
  /** Of the box that scrolls. */
  regionLabel: string
  /** Above the names of the rows, for who cannot see that they are names. */
  corner: string
  columns: readonly { key: string; label: string }[]
  parts: readonly CountTablePart[]
}

/** Numbers side by side, to compare. It scrolls in its own box; the names of its rows stay. */
export function CountTable({ caption, regionLabel, corner, columns, parts }: CountTableProps) {
  return (
    // Who has no mouse scrolls it with the arrow keys.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={styles.scroll} role="region" aria-label={regionLabel} tabIndex={0}>
      <table className={styles.table}>
        <caption className={styles.caption}>{caption}</caption>
        <thead>
          <tr>
            <th scope="col" className={styles.name}>
              <VisuallyHidden>{corner}</VisuallyHidden>
            </th>
            {columns.map(({ key, label }) => (
              <th key={key} scope="col" className={styles.column}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        {parts.map(({ key, title, rows }) => (
          <tbody key={key}>
            {title !== undefined && (
              <tr>
                <th scope="rowgroup" colSpan={columns.length + 1} className={styles.part}>
                  <span className={styles.partTitle}>{title}</span>
                </th>
              </tr>
            )}
            {rows.map(({ key: row, label, icon, strand, counts }) => (
              <tr key={row} style={strandStyle(strand)}>
                <th scope="row" className={styles.name}>
                  <span className={styles.words}>
                    {icon && <Icon name={icon} size={1.1} />}
                    {label}
                  </span>
                </th>
                {columns.map((column, i) => (
                  <td key={column.key} className={styles.cell}>
                    {counts[i]}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </div>
  )
}
