import { Icon } from '../icons/icon.tsx'
import styles from './saved-note.module.css'

export interface SavedNoteProps {
  /** Says where: "Bewaard op dit apparaat". Empty while nothing was saved yet. */
  text: string
}

/** The quiet line that tells a person their words are kept, read out politely when it changes. */
export function SavedNote({ text }: SavedNoteProps) {
  return (
    <p role="status" className={styles.note}>
      {text && (
        <>
          <Icon name="check" size={1} className={styles.icon} />
          <span key={text} className={styles.text}>
            {text}
          </span>
        </>
      )}
    </p>
  )
}
