import { useLayoutEffect, useRef, type ReactNode } from 'react'
import { classNames } from '../class-names.ts'
import { Icon } from '../icons/icon.tsx'
import styles from './page.module.css'

export interface PageProps {
  title: string
  lead?: ReactNode
  /** Under the title: the safety badge. */
  badge?: ReactNode
  /** A place to go back to, or what going back does where no place changes. */
  back?: { href: string; label: string } | { onBack: () => void; label: string } | undefined
  /** At the end of the title's line. */
  actions?: ReactNode
  children: ReactNode
  /** A column to read or fill in; without it the page uses the room there is. */
  narrow?: boolean | undefined
}

/**
 * A screen. Its heading takes focus when the screen opens, so that readers hear where they are;
 * unless a field in it already did.
 */
export function Page({ title, lead, badge, back, actions, children, narrow }: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  const page = useRef<HTMLDivElement>(null)
  // With the page, not after it: nobody reads it on while the focus is still elsewhere.
  useLayoutEffect(() => {
    if (!page.current?.contains(document.activeElement)) heading.current?.focus()
  }, [])
  return (
    <div ref={page} className={classNames(styles.page, narrow && styles.narrow)}>
      <header className={styles.head}>
        {back && 'href' in back && (
          <a href={back.href} className={styles.back}>
            <Icon name="arrow-left" size={1.15} />
            {back.label}
          </a>
        )}
        {back && 'onBack' in back && (
          <button type="button" onClick={back.onBack} className={styles.back}>
            <Icon name="arrow-left" size={1.15} />
            {back.label}
          </button>
        )}
        <div className={styles.line}>
          <h1 ref={heading} tabIndex={-1} className={styles.title}>
            {title}
          </h1>
          {actions && <div className={styles.actions}>{actions}</div>}
        </div>
        {badge && <div>{badge}</div>}
        {lead && <p className={styles.lead}>{lead}</p>}
      </header>
      {children}
    </div>
  )
}
