import styles from './matrix-table.module.css'
import {
  ScrollTable,
  ScrollTableRow,
  type ScrollTableHead,
  type ScrollTableRowName,
} from './scroll-table.tsx'
import { VisuallyHidden } from '../frame/visually-hidden.tsx'

export interface MatrixTableCell {
  /** Short, for the eye. */
  text: string
  /** What the link holds, in full. */
  label: string
  href: string
}

export interface MatrixTableRow extends ScrollTableRowName {
  /** One for each column; undefined where there is nothing. */
  cells: readonly (MatrixTableCell | undefined)[]
}

export interface MatrixTableProps extends ScrollTableHead {
  /** What a screen reader hears of an empty cell. */
  nothing: string
  rows: readonly MatrixTableRow[]
}

/** A table whose cells lead somewhere. */
export function MatrixTable({ nothing, rows, ...head }: MatrixTableProps) {
  return (
    <ScrollTable {...head} align="center">
      <tbody>
        {rows.map((row) => (
          <ScrollTableRow key={row.key} name={row}>
            {row.cells.map((cell, i) => (
              <td key={head.columns[i]?.key} className={styles.cell}>
                {cell ? (
                  <a href={cell.href} className={styles.link} aria-label={cell.label}>
                    {cell.text}
                  </a>
                ) : (
                  <>
                    <span aria-hidden="true" className={styles.nothing}>
                      ·
                    </span>
                    <VisuallyHidden>{nothing}</VisuallyHidden>
                  </>
                )}
              </td>
            ))}
          </ScrollTableRow>
        ))}
      </tbody>
    </ScrollTable>
  )
}
