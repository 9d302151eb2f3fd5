import type { ReactNode } from 'react'
import styles from './tile-grid.module.css'

export interface TileGridProps {
  /** `Tile` after `Tile`. */
  children: ReactNode
  label?: string | undefined
}

/** Pictures beside each other, as many in a row as fit. */
export function TileGrid({ children, label }: TileGridProps) {
  return (
    <ul className={styles.grid} aria-label={label}>
      {children}
    </ul>
  )
}

export interface TileProps {
  /** A `Thumbnail` of size 'tile'. */
  picture: ReactNode
  /** What it is, under the picture; left out where the picture says it all. */
  text?: string | undefined
  /** Its name for screen readers. */
  label: string
  /** Where it leads; without it `onOpen` is called. */
  href?: string | undefined
  onOpen?: (() => void) | undefined
}

/** One picture (`li`) of a `TileGrid`; the whole tile is its link or button. */
export function Tile({ picture, text, label, href, onOpen }: TileProps) {
  const inside = (
    <>
      {picture}
      {text && <span className={styles.text}>{text}</span>}
    </>
  )
  return (
    <li className={styles.item}>
      {href === undefined ? (
        <button type="button" className={styles.tile} aria-label={label} onClick={onOpen}>
          {inside}
        </button>
      ) : (
        <a href={href} className={styles.tile} aria-label={label}>
          {inside}
        </a>
      )}
    </li>
  )
}
