import type { IconName } from './icons/icon-paths.ts'
import { Icon } from './icons/icon.tsx'
import styles from './way-bar.module.css'

export interface Way {
  label: string
  icon: IconName
  onClick: () => void
  /** The way that is in use now. */
  active?: boolean | undefined
  disabled?: boolean | undefined
}

export interface WayBarProps {
  /** What the group is called, for screen readers. */
  label: string
  ways: readonly Way[]
}

/** Ways to give the same answer, side by side: type, speak, photo, cards. */
export function WayBar({ label, ways }: WayBarProps) {
  return (
    <div role="group" aria-label={label} className={styles.bar}>
      {ways.map((way) => (
        <button
          key={way.label}
          type="button"
          className={styles.way}
          aria-pressed={way.active}
          disabled={way.disabled}
          onClick={way.onClick}
        >
          <Icon name={way.icon} size={1.3} />
          {way.label}
        </button>
      ))}
    </div>
  )
}
