import styles from './part-bar.module.css'

export interface PartBarProps {
  /** Names the bar for screen readers. */
  label: string
  parts: readonly string[]
  /** Which part is on the screen; as many as there are means past the last one. */
  at: number
  onMove: (at: number) => void
}

/** The parts of something long, each a press away: a bar over each, coloured up to where you are. */
export function PartBar({ label, parts, at, onMove }: PartBarProps) {
  return (
    <nav aria-label={label}>
      <ol className={styles.bar}>
        {parts.map((part, index) => (
          <li key={part} className={styles.item}>
            <button
              type="button"
              className={styles.part}
              data-state={index < at ? 'done' : index === at ? 'now' : 'ahead'}
              aria-current={index === at ? 'step' : undefined}
              onClick={() => onMove(index)}
            >
              {part}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  )
}
