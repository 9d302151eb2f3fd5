import styles from './word-tiles.module.css'

export interface WordTilesProps {
  /** What the words are, for screen readers. */
  label: string
  words: readonly string[]
}

/** A few words to write down, large and apart, in their order. */
export function WordTiles({ label, words }: WordTilesProps) {
  return (
    <ol className={styles.tiles} aria-label={label}>
      {words.map((word) => (
        <li key={word} className={styles.tile} translate="no">
          {word}
        </li>
      ))}
    </ol>
  )
}
