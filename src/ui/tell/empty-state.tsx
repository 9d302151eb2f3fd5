import { lazy, Suspense, type ReactNode } from 'react'
import type { PictureName } from '../pictures/picture.tsx'
import styles from './empty-state.module.css'

// Drawings are not part of the first load; the place for one is kept free.
const Picture = lazy(async () => ({ default: (await import('../pictures/picture.tsx')).Picture }))

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
      <div className={styles.picture}>
        <Suspense>
          <Picture name={picture} />
        </Suspense>
      </div>
      <Heading className={styles.title}>{title}</Heading>
      {text && <p className={styles.text}>{text}</p>}
      {action && <div className={styles.action}>{action}</div>}
    </div>
  )
}
