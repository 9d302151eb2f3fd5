import type { ReactNode } from 'react'
import { Picture, type PictureName } from './pictures/picture.tsx'
import styles from './empty-state.module.css'

export interface EmptyStateProps {
  picture: PictureName
  title: string
  /** Kind, and says the first step. */
  text?: string | undefined
  action?: ReactNode
  headingLevel?: 2 | 3 | undefined
}

/** What stands where nothing is yet. */
export function EmptyState({ picture, title, text, action, headingLevel = 2 }: EmptyStateProps) {
  const Heading = `h${headingLevel}` as const
  return (
    <div className={styles.empty}>
      <Picture name={picture} />
      <Heading className={styles.title}>{title}</Heading>
      {text && <p className={styles.text}>{text}</p>}
      {action && <div className={styles.action}>{action}</div>}
    </div>
  )
}
