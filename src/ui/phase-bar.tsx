import { classNames } from './class-names.ts'
import styles from './phase-bar.module.css'

export interface PhaseBarProps {
  /** What the row of phases is called. */
  label: string
  phases: readonly string[]
  /** Index of the phase one is in. */
  current: number
}

/** The parts of a talk or a guided path, and where one is. Not a percentage. */
export function PhaseBar({ label, phases, current }: PhaseBarProps) {
  return (
    <ol className={styles.bar} aria-label={label}>
      {phases.map((phase, index) => (
        <li
          key={phase}
          className={classNames(styles.phase, index < current && styles.done)}
          aria-current={index === current ? 'step' : undefined}
        >
          <span className={styles.name}>{phase}</span>
        </li>
      ))}
    </ol>
  )
}
