import styles from './secret-text.module.css'

export interface SecretTextProps {
  /** In groups that can be copied by hand without losing one's place. */
  groups: readonly string[]
}

/** A key to copy by hand or print, in groups of equal width. */
export function SecretText({ groups }: SecretTextProps) {
  return (
    <code className={styles.secret} translate="no">
      {groups.map((group, at) => (
        <span key={`${at} ${group}`} className={styles.group}>
          {group}
        </span>
      ))}
    </code>
  )
}
