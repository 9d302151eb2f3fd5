import type { ReactNode } from 'react'
import { classNames } from '../class-names.ts'
import styles from './stack.module.css'

export interface StackProps {
  children: ReactNode
  /** Room between the parts: 's' words that belong together, 'm' fields, 'l' groups. */
  gap?: 's' | 'm' | 'l' | undefined
  /** Side by side while there is room, instead of under each other. */
  row?: boolean | undefined
}

/** Parts under each other with even room; a page owns no CSS. */
export function Stack({ children, gap = 'm', row }: StackProps) {
  return <div className={classNames(styles.stack, styles[gap], row && styles.row)}>{children}</div>
}
