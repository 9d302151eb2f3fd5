import type { ReactNode } from 'react'
import styles from './tile-grid.module.css'

export interface TileGridProps {
  /** `Tile` after `Tile`; of hundreds in groups (`TileGroup`). */
  children: ReactNode
  label?: string | undefined
}

/**
 * Pictures beside each other, as many in a row as fit. A list by its role: between `ul` and `li` no
 * group may stand.
 */
export function TileGrid({ children, label }: TileGridProps) {
  return (
    <div role="list" className={styles.grid} aria-label={label}>
      {children}
    </div>
  )
}

/** Tiles in a group: fills its rows in a grid of up to six. */
export const tilesInGroup = 60

/**
 * Tiles of a long list that the browser lays out and draws when they come near. It has no role, so
 * the tiles stay items of the one list.
 */
export function TileGroup({ children }: { children: ReactNode }) {
  return <div className={styles.group}>{children}</div>
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

/** One picture (list item) of a `TileGrid`; the whole tile is its link or button. */
export function Tile({ picture, text, label, href, onOpen }: TileProps) {
  const inside = (
    <>
      {picture}
      {text && <span className={styles.text}>{text}</span>}
    </>
  )
  return (
    <div role="listitem" className={styles.item}>
      {href === undefined ? (
        <button type="button" className={styles.tile} aria-label={label} onClick={onOpen}>
          {inside}
        </button>
      ) : (
        <a href={href} className={styles.tile} aria-label={label}>
          {inside}
        </a>
      )}
    </div>
  )
}
