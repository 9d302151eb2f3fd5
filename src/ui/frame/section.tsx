import { useId, type ReactNode } from 'react'
import { classNames } from '../class-names.ts'
import styles from './section.module.css'

export interface SectionProps {
  title: ReactNode
  /** Keeps the heading for screen readers only. */
  hideTitle?: boolean | undefined
  level?: 2 | 3 | 4 | undefined
  /** At the end of the heading's line. */
  action?: ReactNode
  children: ReactNode
}

/** A named part of a page; its children stand under each other with room between them. */
export function Section({ title, hideTitle, level = 2, action, children }: SectionProps) {
  const id = useId()
  const Heading = `h${level}` as const
  return (
    <section className={styles.section} aria-labelledby={id}>
      <div className={classNames(styles.head, hideTitle && !action && styles.hidden)}>
        <Heading id={id} className={classNames(styles.title, hideTitle && styles.hidden)}>
          {title}
        </Heading>
        {action}
      </div>
      {children}
    </section>
  )
}
