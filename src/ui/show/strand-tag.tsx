import type { ReactNode } from 'react'
import type { IconName } from '../icons/icon-paths.ts'
import { Icon } from '../icons/icon.tsx'
import { strandStyle } from './strand-style.ts'
import styles from './strand-tag.module.css'

export interface StrandTagProps {
  /** 1 and up: which colour and dash. */
  strand: number
  icon?: IconName | undefined
  children: ReactNode
}

/** A strand's name with its icon and colour; never the colour alone. */
export function StrandTag({ strand, icon, children }: StrandTagProps) {
  return (
    <span className={styles.tag} style={strandStyle(strand)}>
      {icon && <Icon name={icon} size={1} />}
      {children}
    </span>
  )
}
