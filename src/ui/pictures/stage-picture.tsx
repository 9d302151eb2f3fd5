import styles from './picture.module.css'

/** A work place with its door open, a sun above it. */
export function StagePicture() {
  return (
    <>
      <circle cx="160" cy="30" r="13" className={styles.soft} />
      <path className={styles.paper} d="M40 117V52h108v65z" />
      <path className={styles.action} d="M32 54l12-26h100l12 26z" />
      <path
        className={styles.paper}
        d="M32 54a10.3 10.3 0 0 0 20.7 0 10.3 10.3 0 0 0 20.6 0 10.3 10.3 0 0 0 20.7 0 10.3 10.3 0 0 0 20.7 0 10.3 10.3 0 0 0 20.6 0 10.3 10.3 0 0 0 20.7 0"
      />
      <path className={styles.soft} d="M54 78h34v22H54z" />
      <path className={styles.ink} d="M71 78v22" />
      <path className={styles.soft} d="M106 117V76h26v41" />
      <path className={styles.paper} d="M106 76l18 7v34l-18 0z" />
      <path className={styles.ink} d="M119 99v3" />
    </>
  )
}
