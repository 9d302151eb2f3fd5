import styles from './picture.module.css'

/** Five strands that run on over the border between two schools: no cut. For the first page. */
export function HeroPicture() {
  return (
    <svg className={styles.hero} viewBox="0 0 400 190" aria-hidden="true" focusable="false">
      <ellipse cx="200" cy="178" rx="192" ry="8" className={styles.ground} />
      <path className={styles.paper} d="M70 176v-44h58v44z" />
      <path className={styles.soft} d="M62 134l37-22 37 22z" />
      <path className={styles.soft} d="M91 176v-20h16v20z" />
      <path className={styles.paper} d="M292 176v-62h72v62z" />
      <path className={styles.action} d="M284 114h88v-11h-88z" />
      <path className={styles.soft} d="M319 176v-22h18v22z" />
      <path className={styles.rule} d="M304 127h12M322 127h12M340 127h12M304 142h12M340 142h12" />
      <path className={styles.s1} d="M8 74c46 0 50-46 98-46h100c70 0 80-14 186-14" />
      <path className={styles.s2} d="M8 86c52 0 54-44 98-44h100c70 0 84-12 186-12" />
      <path className={styles.s3} d="M8 98c58 0 58-42 98-42h100c70 0 88-10 186-10" />
      <path className={styles.s4} d="M8 110c64 0 62-40 98-40h100c70 0 92-8 186-8" />
      <path className={styles.s5} d="M8 122c70 0 66-38 98-38h100c70 0 96-6 186-6" />
      <rect className={styles.halo} x="186" y="13" width="32" height="86" rx="16" />
      <rect className={styles.border} x="186" y="13" width="32" height="86" rx="16" />
      <rect className={styles.station} x="124" y="19" width="18" height="46" rx="9" />
      <circle className={styles.f1} cx="133" cy="28" r="4.6" />
      <circle className={styles.f3} cx="133" cy="56" r="4.6" />
      <rect className={styles.station} x="256" y="29" width="18" height="62" rx="9" />
      <circle className={styles.f2} cx="265" cy="39" r="4.6" />
      <circle className={styles.f4} cx="265" cy="67" r="4.6" />
      <circle className={styles.f5} cx="265" cy="81" r="4.6" />
      <rect className={styles.station} x="342" y="6" width="18" height="48" rx="9" />
      <circle className={styles.f1} cx="351" cy="15" r="4.6" />
      <circle className={styles.f2} cx="351" cy="31" r="4.6" />
      <circle className={styles.f3} cx="351" cy="46" r="4.6" />
    </svg>
  )
}
