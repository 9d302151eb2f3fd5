import type { ReactNode } from 'react'
import type { IconName } from '../icons/icon-paths.ts'
import { Icon } from '../icons/icon.tsx'
import { classNames } from '../class-names.ts'
import styles from './app-shell.module.css'
import narrow from './app-shell-rail.module.css'

export interface NavigationItem {
  href: string
  label: string
  icon: IconName
  current: boolean
}

export interface AppShellProps {
  navigation: { items: readonly NavigationItem[]; label: string }
  /** The big plus; left out where there is nothing to add. */
  primary?: { href: string; label: string; icon: IconName } | undefined
  skipLabel: string
  /** The name of the app, on top of the side bar. */
  brand?: ReactNode
  /** Above every page: a `Banner`, notices of the whole app. */
  banner?: ReactNode
  /** On a wide screen the side bar is a narrow rail, to leave room for panes. */
  rail?: boolean | undefined
  children: ReactNode
}

/**
 * The frame around every page: on a phone a bar at the bottom with the plus in it, from 900 px a
 * bar at the side. The page is the main landmark, `#main`, which the skip link goes to.
 */
export function AppShell(props: AppShellProps) {
  const { navigation, primary, skipLabel, brand, banner, rail, children } = props
  const { items, label } = navigation
  const middle: Record<`--${string}`, number> = {
    '--columns': items.length + (primary ? 1 : 0),
    '--middle': Math.ceil(items.length / 2) + 1,
  }
  const skip = () => document.getElementById('main')?.focus()
  return (
    <div className={classNames(styles.shell, rail && narrow.shell)} style={middle}>
      <button type="button" className={styles.skip} onClick={skip}>
        {skipLabel}
      </button>
      <header className={classNames(styles.side, rail && narrow.side)}>
        {brand && <div className={classNames(styles.brand, rail && narrow.wide)}>{brand}</div>}
        <nav className={styles.bar} aria-label={label}>
          {primary && (
            <a
              href={primary.href}
              className={classNames(styles.primary, rail && narrow.primary)}
              aria-label={primary.label}
            >
              <span className={styles.disc}>
                <Icon name={primary.icon} size={1.6} />
              </span>
              <span className={classNames(styles.primaryLabel, rail && narrow.wide)}>
                {primary.label}
              </span>
            </a>
          )}
          <ul className={styles.items}>
            {items.map((item) => (
              <li key={item.href}>
                <a
                  href={item.href}
                  className={classNames(styles.item, rail && narrow.item)}
                  aria-current={item.current ? 'page' : undefined}
                >
                  <span className={styles.icon}>
                    <Icon name={item.icon} size={1.4} />
                  </span>
                  <span className={styles.label}>{item.label}</span>
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <div className={styles.content}>
        {banner}
        <main id="main" tabIndex={-1}>
          {children}
        </main>
      </div>
    </div>
  )
}
