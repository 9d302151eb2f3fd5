import type { IconName } from '../icons/icon-paths.ts'
import { Icon } from '../icons/icon.tsx'
import { strandStyle } from '../show/strand-style.ts'
import styles from './strand-button.module.css'

export interface StrandButtonProps {
  title: string
  /** One line in plain words. */
  text?: string | undefined
  /** Small, under the rest: the name at school. */
  tag?: string | undefined
  icon: IconName
  strand?: number | undefined
  onPick: () => void
}

/** A big button in the colour of its strand, for a choice that goes straight on. */
export function StrandButton({ title, text, tag, icon, strand, onPick }: StrandButtonProps) {
  return (
    <button type="button" className={styles.card} style={strandStyle(strand)} onClick={onPick}>
      <span className={styles.disc}>
        <Icon name={icon} size={1.5} />
      </span>
      <span className={styles.words}>
        <span className={styles.title}>{title}</span>
        {text && <span className={styles.text}>{text}</span>}
        {tag && <span className={styles.tag}>{tag}</span>}
      </span>
      <Icon name="chevron-right" size={1.1} className={styles.arrow} />
    </button>
  )
}
