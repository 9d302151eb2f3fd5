import styles from './own-words.module.css'

export interface OwnWordsProps {
  children: string
}

/** A text that a person typed: its lines kept, its direction its own. */
export function OwnWords({ children }: OwnWordsProps) {
  return (
    <p dir="auto" className={styles.words}>
      {children}
    </p>
  )
}
