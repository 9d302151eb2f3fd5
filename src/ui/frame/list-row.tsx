import type { ReactNode } from 'react'
import { classNames } from '../class-names.ts'
import type { IconName } from '../icons/icon-paths.ts'
import { Icon } from '../icons/icon.tsx'
import { strandStyle } from '../show/strand-style.ts'
import styles from './list-row.module.css'

export interface ListRowProps {
  title: ReactNode
  text?: ReactNode
  href?: string | undefined
  /** Instead of `href`: the whole row is a button. */
  onPress?: (() => void) | undefined
  icon?: IconName | undefined
  strand?: number | undefined
  /** The row of what is open beside the list. */
  current?: boolean | undefined
  /** At the end: a button, a date. */
  end?: ReactNode
}

/** One row (`li`) of a List look="rows"; with `href` or `onPress` the whole row is the target. */
export function ListRow(props: ListRowProps) {
  const { title, text, href, onPress, icon, strand, current, end } = props
  const isLinked = href !== undefined || onPress !== undefined
  return (
    <li
      className={classNames(styles.row, isLinked && styles.linked, current && styles.current)}
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
        ) : onPress ? (
          <button type="button" className={classNames(styles.link, styles.press)} onClick={onPress}>
            {title}
          </button>
        ) : (
          <span className={styles.title}>{title}</span>
        )}
        {text && <div className={styles.text}>{text}</div>}
      </div>
      {end && <div className={styles.end}>{end}</div>}
      {isLinked && !end && <Icon name="chevron-right" size={1} className={styles.arrow} />}
    </li>
  )
}
