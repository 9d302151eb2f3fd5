import type { ReactNode } from 'react'
import { classNames } from '../class-names.ts'
import styles from './tick-row.module.css'
import box from './tick-box.module.css'

export interface TickRowProps {
  ticked: boolean
  onTick: (ticked: boolean) => void
  /** What the tick says, with the title in it: "Gedaan: bel de opleiding". */
  tickLabel: string
  title: string
  /** Where the title leads. */
  href: string
  /** Under the title: when, with whom. */
  text?: string | undefined
  /** Draws the text as something to look at again; never as a fault. */
  late?: boolean | undefined
  busy?: boolean | undefined
  /** Under the row: undo, a question. */
  children?: ReactNode
}

/** A thing to do: a large box to tick, and its words as a link to the rest. */
export function TickRow(props: TickRowProps) {
  const { ticked, onTick, tickLabel, title, href, text, late, busy, children } = props
  return (
    <div className={styles.card}>
      <div className={styles.row}>
        <label className={styles.target}>
          <input
            type="checkbox"
            className={box.box}
            aria-label={tickLabel}
            aria-busy={busy || undefined}
            checked={ticked}
            onChange={(event) => {
              if (!busy) onTick(event.target.checked)
            }}
          />
        </label>
        <div className={styles.words}>
          <a href={href} className={classNames(styles.link, ticked && styles.ticked)}>
            {title}
          </a>
          {text && <p className={classNames(styles.text, late && styles.late)}>{text}</p>}
        </div>
      </div>
      <div className={styles.more}>{children}</div>
    </div>
  )
}
