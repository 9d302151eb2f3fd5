import type { Ref } from 'react'
import type { IconName } from '../icons/icon-paths.ts'
import { Icon } from '../icons/icon.tsx'
import styles from './thumbnail.module.css'

export interface ThumbnailProps {
  /** Object URL of a small picture; while there is none the icon stands there. */
  url?: string | undefined
  /** Empty where words beside it say the same. */
  alt: string
  icon: IconName
  /** In the corner: that it plays, that it is private. */
  mark?: IconName | undefined
  /** 'card' at the end of a card, 'row' in a list, 'tile' as wide as its place and square. */
  size: 'card' | 'row' | 'tile'
  /** To see whether it is near the screen. */
  ref?: Ref<HTMLSpanElement> | undefined
}

/** A small picture of a piece of evidence. Its room is the same with and without the picture. */
export function Thumbnail({ url, alt, icon, mark, size, ref }: ThumbnailProps) {
  return (
    <span ref={ref} className={`${styles.box} ${styles[size]}`}>
      {url === undefined ? (
        <Icon name={icon} size={size === 'tile' ? 1.9 : 1.5} label={alt || undefined} />
      ) : (
        <img src={url} alt={alt} className={styles.picture} decoding="async" draggable={false} />
      )}
      {mark && (
        <span className={styles.mark}>
          <Icon name={mark} size={0.95} />
        </span>
      )}
    </span>
  )
}
