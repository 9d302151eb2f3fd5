import { classNames } from '../class-names.ts'
import type { IconName } from '../icons/icon-paths.ts'
import { Icon } from '../icons/icon.tsx'
import styles from './safety-badge.module.css'

export type SafetyState = 'good' | 'warn' | 'bad' | 'neutral'

export interface SafetyBadgeProps {
  state: SafetyState
  /** Says where things are: "in je kopie van 12 mei". */
  text: string
  href?: string | undefined
}

const icons: Record<SafetyState, IconName> = {
  good: 'shield',
  warn: 'phone',
  bad: 'warning',
  neutral: 'phone',
}

/** Where the dossier is right now, in one line; a link when there is something to do about it. */
export function SafetyBadge({ state, text, href }: SafetyBadgeProps) {
  const inner = (
    <>
      <Icon name={icons[state]} size={1} />
      {text}
    </>
  )
  const className = classNames(styles.badge, styles[state], href && styles.link)
  if (href === undefined) return <span className={className}>{inner}</span>
  return (
    <a href={href} className={className}>
      {inner}
    </a>
  )
}
