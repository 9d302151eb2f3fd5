import type { ReactNode } from 'react'
import { classNames } from '../class-names.ts'
import type { IconName } from '../icons/icon-paths.ts'
import { Icon } from '../icons/icon.tsx'
import styles from './notice.module.css'

export type NoticeTone = 'info' | 'good' | 'warn' | 'bad'

export interface NoticeProps {
  tone?: NoticeTone | undefined
  title?: string | undefined
  children?: ReactNode
  action?: ReactNode
  /** Announces it at once; for what must not be missed. */
  alert?: boolean | undefined
  /** Takes little height, also with large letters; for what stands above every page. */
  compact?: boolean | undefined
}

const icons: Record<NoticeTone, IconName> = {
  info: 'info',
  good: 'check',
  warn: 'warning',
  bad: 'warning',
}

/** A message that stands in the page, with a sign beside its colour. */
export function Notice({ tone = 'info', title, children, action, alert, compact }: NoticeProps) {
  return (
    <div
      className={classNames(styles.notice, styles[tone], compact && styles.compact)}
      role={alert ? 'alert' : undefined}
    >
      <Icon name={icons[tone]} size={1.3} className={styles.icon} />
      <div className={styles.words}>
        {title && <p className={styles.title}>{title}</p>}
        {children && <div>{children}</div>}
        {action && <div className={styles.action}>{action}</div>}
      </div>
    </div>
  )
}
