import styles from './metro.module.css'

export interface StopTextProps {
  title: string
  text?: string | undefined
}

/** Words beside a border or terminus: the name of a school, and a line under it. */
export function StopText({ title, text }: StopTextProps) {
  return (
    <div className={styles.stopText}>
      <h2 className={styles.stopTitle}>{title}</h2>
      {text && <p>{text}</p>}
    </div>
  )
}
