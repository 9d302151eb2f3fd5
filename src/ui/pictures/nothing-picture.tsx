import styles from './picture.module.css'

/** An open folder with room in it, and a spark. */
export function NothingPicture() {
  return (
    <>
      <path className={styles.soft} d="M42 112V40a8 8 0 0 1 8-8h28l12 12h52a8 8 0 0 1 8 8v60z" />
      <path className={styles.paper} d="M60 98V50h80v48z" />
      <path className={styles.rule} d="M74 64h34M74 76h22" />
      <path className={styles.paper} d="M34 70h120l-10 40a8 8 0 0 1-8 6H50a8 8 0 0 1-8-6z" />
      <path className={styles.action} d="M164 20l4 11 11 4-11 4-4 11-4-11-11-4 11-4z" />
    </>
  )
}
