import type { ReactNode } from 'react'
import { classNames } from '../class-names.ts'
import type { IconName } from '../icons/icon-paths.ts'
import { Icon } from '../icons/icon.tsx'
import { strandStyle } from '../show/strand-style.ts'
import styles from './card.module.css'

export interface CardProps {
  title?: ReactNode
  /** Small line above the title: a kind, a date. */
  tag?: ReactNode
  as?: 'article' | 'section' | 'div' | 'li' | undefined
  headingLevel?: 2 | 3 | 4 | undefined
  /** Makes the title a link and the whole card its target. */
  href?: string | undefined
  tone?: 'plain' | 'action' | 'quiet' | 'question' | undefined
  strand?: number | undefined
  /** Above the title of a question; in a disc at the end of an action card. */
  icon?: IconName | undefined
  /** At the end of the card: a photo, a button. */
  aside?: ReactNode
  children?: ReactNode
}

/** A white card; 'action' is the one big invitation, 'question' a question in its strand's rim. */
export function Card(props: CardProps) {
  const { title, tag, as: Tag = 'div', headingLevel = 3, href, tone = 'plain', icon } = props
  const { strand, aside, children } = props
  const Heading = `h${headingLevel}` as const
  const disc = tone === 'action' && icon !== undefined
  return (
    <Tag
      className={classNames(styles.card, styles[tone], href && styles.linked)}
      style={strandStyle(strand)}
    >
      <div className={styles.body}>
        {icon && !disc && <Icon name={icon} size={1.6} className={styles.icon} />}
        {tag && <p className={styles.tag}>{tag}</p>}
        {title && (
          <Heading className={styles.title}>
            {href ? (
              <a href={href} className={styles.link}>
                {title}
              </a>
            ) : (
              title
            )}
          </Heading>
        )}
        {children}
      </div>
      {disc && (
        <span className={styles.disc}>
          <Icon name={icon} size={1.7} />
        </span>
      )}
      {aside && <div className={styles.aside}>{aside}</div>}
    </Tag>
  )
}
