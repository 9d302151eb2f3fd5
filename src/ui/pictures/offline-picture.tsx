import styles from './picture.module.css'

/** A phone that keeps working while the cloud is away. */
export function OfflinePicture() {
  return (
    <>
      <path
        className={styles.border}
        d="M118 54a15 15 0 0 1 2-29.8 21 21 0 0 1 39-3.2A16.5 16.5 0 0 1 162 54z"
      />
      <rect className={styles.paper} x="50" y="22" width="54" height="95" rx="11" />
      <path className={styles.soft} d="M58 38h38v60H58z" />
      <path className={styles.ink} d="M73 108h8" />
      <path className={styles.ink} d="M66 69l8 8 14-17" />
      <path className={styles.dashed} d="M114 92c14 4 30 0 38-22" />
    </>
  )
}
