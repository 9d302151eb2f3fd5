import type { ReactNode } from 'react'
import { classNames } from '../class-names.ts'
import type { IconName } from '../icons/icon-paths.ts'
import { Icon } from '../icons/icon.tsx'
import styles from './chip.module.css'

export interface ChipProps {
  icon?: IconName | undefined
  tone?: 'plain' | 'strong' | undefined
  children: ReactNode
}

/** A word in a pill, to read and not to press. */
export function Chip({ icon, tone = 'plain', children }: ChipProps) {
  return (
    <span className={classNames(styles.chip, tone === 'strong' && styles.strong)}>
      {icon && <Icon name={icon} size={1} />}
      {children}
    </span>
  )
}
