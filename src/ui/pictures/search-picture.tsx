import styles from './picture.module.css'

/** A glass over pages. */
export function SearchPicture() {
  return (
    <>
      <rect className={styles.paper} x="38" y="24" width="66" height="86" rx="9" />
      <path className={styles.rule} d="M52 46h38M52 60h38M52 74h22" />
      <circle className={styles.soft} cx="116" cy="62" r="29" />
      <path className={styles.s3} d="M104 66c6-10 18-10 24-3" />
      <path className={styles.ink} d="M137 83l24 26" />
      <path className={styles.ink} d="M140 86l20 22" />
    </>
  )
}
