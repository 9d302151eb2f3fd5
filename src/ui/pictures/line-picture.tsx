import styles from './picture.module.css'

/** Five strands that set out, and the first station on them. */
export function LinePicture() {
  return (
    <>
      <path className={styles.s1} d="M22 96C56 96 62 40 100 40S150 22 186 22" />
      <path className={styles.s2} d="M22 104C60 104 64 52 100 52s52-14 86-14" />
      <path className={styles.s3} d="M22 112C64 112 68 64 100 64s54-10 86-10" />
      <path className={styles.s4} d="M52 112c24-4 22-36 48-36s56-6 86-6" />
      <path className={styles.s5} d="M74 113c12-4 10-25 26-25s58-2 86-2" />
      <rect className={styles.station} x="90" y="29" width="20" height="70" rx="10" />
      <circle className={styles.f1} cx="100" cy="40" r="4.6" />
      <circle className={styles.f3} cx="100" cy="64" r="4.6" />
      <circle className={styles.f5} cx="100" cy="88" r="4.6" />
    </>
  )
}
