import styles from './picture.module.css'

/** Two people at a table, each with something to say. */
export function TalkPicture() {
  return (
    <>
      <path
        className={styles.soft}
        d="M34 18h50a10 10 0 0 1 10 10v18a10 10 0 0 1-10 10H66L54 67V56H34a10 10 0 0 1-10-10V28a10 10 0 0 1 10-10z"
      />
      <path className={styles.ink} d="M38 32h40M38 43h26" />
      <path
        className={styles.action}
        d="M120 8h46a10 10 0 0 1 10 10v14a10 10 0 0 1-10 10h-14v11l-12-11h-20a10 10 0 0 1-10-10V18a10 10 0 0 1 10-10z"
      />
      <circle cx="52" cy="82" r="11" className={styles.paper} />
      <path className={styles.paper} d="M32 117c0-13 9-20 20-20s20 7 20 20z" />
      <circle cx="148" cy="72" r="11" className={styles.paper} />
      <path className={styles.soft} d="M126 117c0-18 9-29 22-29s22 11 22 29z" />
      <path className={styles.paper} d="M70 99h62v7H70z" />
      <path className={styles.ink} d="M80 106v11M122 106v11" />
    </>
  )
}
