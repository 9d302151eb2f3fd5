import styles from './count-table.module.css'
import {
  ScrollTable,
  ScrollTableRow,
  type ScrollTableHead,
  type ScrollTableRowName,
} from './scroll-table.tsx'

export interface CountTableRow extends ScrollTableRowName {
  /** One for each column, as it is shown. */
  counts: readonly string[]
}

export interface CountTablePart {
  key: string
  /** Above its rows; the first part can do without. */
  title?: string | undefined
  rows: readonly CountTableRow[]
}

export interface CountTableProps extends ScrollTableHead {
  parts: readonly CountTablePart[]
}

/** Numbers side by side, to compare. */
export function CountTable({ parts, ...head }: CountTableProps) {
  const { columns } = head
  return (
    <ScrollTable {...head} cornerHidden align="end">
      {parts.map(({ key, title, rows }) => (
        <tbody key={key}>
          {title !== undefined && (
            <tr>
              <th scope="rowgroup" colSpan={columns.length + 1} className={styles.part}>
                <span className={styles.partTitle}>{title}</span>
              </th>
            </tr>
          )}
          {rows.map((row) => (
            <ScrollTableRow key={row.key} name={row}>
              {columns.map((column, i) => (
                <td key={column.key} className={styles.cell}>
                  {row.counts[i]}
                </td>
              ))}
            </ScrollTableRow>
          ))}
        </tbody>
      ))}
    </ScrollTable>
  )
}
