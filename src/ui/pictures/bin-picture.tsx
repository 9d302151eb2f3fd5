import styles from './picture.module.css'

/** An empty basket with a leaf beside it. */
export function BinPicture() {
  return (
    <>
      <path className={styles.paper} d="M66 50h68l-7 60a8 8 0 0 1-8 7H81a8 8 0 0 1-8-7z" />
      <path className={styles.rule} d="M86 64l3 40M100 64v40M114 64l-3 40" />
      <rect className={styles.soft} x="58" y="38" width="84" height="13" rx="6.5" />
      <path className={styles.ink} d="M88 38v-6a6 6 0 0 1 6-6h12a6 6 0 0 1 6 6v6" />
      <path className={styles.soft} d="M152 116c-6-22 6-36 26-38 2 20-6 36-26 38z" />
      <path className={styles.ink} d="M152 116c4-12 9-19 16-26" />
    </>
  )
}
