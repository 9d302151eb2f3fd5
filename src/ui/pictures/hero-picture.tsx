import styles from './picture.module.css'

/** Five strands that run on over the border between two schools: no cut. For the first page. */
export function HeroPicture() {
  return (
    <svg className={styles.hero} viewBox="0 0 400 190" aria-hidden="true" focusable="false">
      <ellipse cx="200" cy="176" rx="180" ry="8" className={styles.ground} />
      <g>
        <path className={styles.paper} d="M22 172v-46h62v46z" />
        <path className={styles.soft} d="M14 128l39-24 39 24z" />
        <path className={styles.soft} d="M44 172v-20h18v20z" />
        <path className={styles.ink} d="M53 104V88" />
        <path className={styles.action} d="M53 89c6-3 11 2.5 18 0v10c-7 2.5-12-3-18 0z" />
        <path className={styles.paper} d="M312 172V104h68v68z" />
        <path className={styles.soft} d="M304 104h84v-10h-84z" />
        <path className={styles.soft} d="M337 172v-22h18v22z" />
        <path
          className={styles.ink}
          d="M326 118h10M341 118h10M356 118h10M326 134h10M341 134h10M356 134h10"
        />
      </g>
      <path className={styles.s1} d="M0 92C50 92 60 32 120 32h90c60 0 70-16 190-16" />
      <path className={styles.s2} d="M0 106C58 106 66 46 120 46h90c60 0 74-14 190-14" />
      <path className={styles.s3} d="M0 120C64 120 72 60 120 60h90c62 0 76-12 190-12" />
      <path className={styles.s4} d="M84 150c18 0 10-76 46-76h80c64 0 80-10 190-10" />
      <path className={styles.s5} d="M100 168c22 0 10-80 46-80h64c66 0 84-8 190-8" />
      <rect className={styles.border} x="196" y="16" width="36" height="88" rx="18" />
      <rect className={styles.station} x="142" y="23" width="18" height="46" rx="9" />
      <circle className={styles.f1} cx="151" cy="32" r="4.6" />
      <circle className={styles.f3} cx="151" cy="60" r="4.6" />
      <rect className={styles.station} x="268" y="12" width="18" height="78" rx="9" />
      <circle className={styles.f1} cx="277" cy="25" r="4.6" />
      <circle className={styles.f2} cx="277" cy="39" r="4.6" />
      <circle className={styles.f4} cx="277" cy="68" r="4.6" />
    </svg>
  )
}
