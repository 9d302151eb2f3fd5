import { Icon } from '../icons/icon.tsx'
import type { IconName } from '../icons/icon-paths.ts'
import styles from './matrix-table.module.css'
import { strandStyle } from './strand-style.ts'
import { VisuallyHidden } from '../frame/visually-hidden.tsx'

export interface MatrixTableCell {
  /** Short, for the eye. */
  text: string
  /** What the link holds, in full. */
  label: string
  href: string
}

export interface MatrixTableRow {
  key: string
  label: string
  icon?: IconName | undefined
  strand?: number | undefined
  /** One for each column; undefined where there is nothing. */
  cells: readonly (MatrixTableCell | undefined)[]
}

export interface MatrixTableProps {
  caption: string
  /** Of the box that scrolls. */
  regionLabel: string
  /** Above the names of the rows. */
  corner: string
  /** What a screen reader hears of an empty cell. */
  nothing: string
  columns: readonly { key: string; label: string }[]
  rows: readonly MatrixTableRow[]
}

/** A table whose cells lead somewhere. It scrolls in its own box; the names of its rows stay. */
export function MatrixTable(props: MatrixTableProps) {
  const { caption, regionLabel, corner, nothing, columns, rows } = props
  return (
    // Who has no mouse scrolls it with the arrow keys.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={styles.scroll} role="region" aria-label={regionLabel} tabIndex={0}>
      <table className={styles.table}>
        <caption className={styles.caption}>{caption}</caption>
        <thead>
          <tr>
            <th scope="col" className={styles.corner}>
              {corner}
            </th>
            {columns.map(({ key, label }) => (
              <th key={key} scope="col" className={styles.column}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, label, icon, strand, cells }) => (
            <tr key={key} style={strandStyle(strand)}>
              <th scope="row" className={styles.name}>
                <span className={styles.words}>
                  {icon && <Icon name={icon} size={1.1} />}
                  {label}
                </span>
              </th>
              {cells.map((cell, i) => (
                <td key={columns[i]?.key} className={styles.cell}>
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
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
