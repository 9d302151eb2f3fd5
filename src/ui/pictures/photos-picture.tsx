import styles from './picture.module.css'

/** Two prints, one over the other: a hill in the sun. */
export function PhotosPicture() {
  return (
    <>
      <path className={styles.soft} d="M40 46l64-18 20 72-64 17z" />
      <path className={styles.paper} d="M84 30h78v82H84z" />
      <path className={styles.soft} d="M94 40h58v48H94z" />
      <circle cx="138" cy="54" r="7" className={styles.action} />
      <path className={styles.action} d="M94 88l18-24 12 14 9-9 19 19z" />
      <path className={styles.rule} d="M96 100h32" />
    </>
  )
}
