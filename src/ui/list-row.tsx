import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'
import type { IconName } from './icons/icon-paths.ts'
import { Icon } from './icons/icon.tsx'
import { strandStyle } from './strand-style.ts'
import styles from './list-row.module.css'

export interface ListRowProps {
  title: ReactNode
  text?: ReactNode
  href?: string | undefined
  icon?: IconName | undefined
  strand?: number | undefined
  /** The row of what is open beside the list. */
  current?: boolean | undefined
  /** At the end: a button, a date. */
  end?: ReactNode
}

/** One row (`li`) of a List look="rows"; with href the whole row is the link. */
export function ListRow({ title, text, href, icon, strand, current, end }: ListRowProps) {
  return (
    <li
      className={classNames(styles.row, href && styles.linked, current && styles.current)}
      style={strandStyle(strand)}
    >
      {icon && (
        <span className={styles.icon}>
          <Icon name={icon} size={1.25} />
        </span>
      )}
      <div className={styles.words}>
        {href ? (
          <a href={href} className={styles.link} aria-current={current ? 'true' : undefined}>
            {title}
          </a>
        ) : (
          <span className={styles.title}>{title}</span>
        )}
        {text && <div className={styles.text}>{text}</div>}
      </div>
      {end && <div className={styles.end}>{end}</div>}
      {href && !end && <Icon name="chevron-right" size={1} className={styles.arrow} />}
    </li>
  )
}
