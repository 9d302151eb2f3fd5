import { useId, type ReactNode } from 'react'
import type { IconName } from '../icons/icon-paths.ts'
import { Icon } from '../icons/icon.tsx'
import styles from './work-row.module.css'

export interface WorkRowProps {
  icon: IconName
  /** What is being done: "Bezig met foto.jpg". */
  title: string
  /** How far it is, from 0 to 1; undefined while nobody can tell. */
  done?: number | undefined
  /** At the end: the button that stops it. */
  end?: ReactNode
}

/** Work that takes a while (`li`): what it is, how far it is, and a way to stop it. */
export function WorkRow({ icon, title, done, end }: WorkRowProps) {
  const id = useId()
  return (
    <li className={styles.row}>
      <Icon name={icon} size={1.3} className={styles.icon} />
      <div className={styles.words}>
        <span id={id} className={styles.title}>
          {title}
        </span>
        <progress className={styles.bar} aria-labelledby={id} max={1} value={done} />
      </div>
      {end}
    </li>
  )
}
