import styles from './picture.module.css'

/** Stairs with a flag on top. */
export function StepsPicture() {
  return (
    <>
      <path className={styles.soft} d="M34 117V98h32V80h32V62h32V44h36v73z" />
      <path className={styles.ink} d="M66 98v19M98 80v37M130 62v55" />
      <path className={styles.ink} d="M150 44V12" />
      <path className={styles.action} d="M150 13c9-4.5 16 4 27 0v16c-11 4-18-4.5-27 0z" />
      <path
        className={styles.dashed}
        d="M42 86c8-8 14-9 22-18s16-10 24-18 16-10 24-18 14-9 24-14"
      />
    </>
  )
}
