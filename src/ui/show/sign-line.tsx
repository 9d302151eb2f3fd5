import type { ReactNode } from 'react'
import { classNames } from '../class-names.ts'
import styles from './sign-line.module.css'

export interface SignLineProps {
  /** How much it asks for: 'bad' now, 'warn' soon, 'good' settled, 'quiet' nothing. */
  tone: 'bad' | 'warn' | 'good' | 'quiet'
  children: ReactNode
}

/** A short line with a coloured dot; the words alone say it all. */
export function SignLine({ tone, children }: SignLineProps) {
  return <span className={classNames(styles.line, styles[tone])}>{children}</span>
}
