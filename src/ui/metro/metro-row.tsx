import type { ReactNode } from 'react'
import { classNames } from '../class-names.ts'
import { MetroStation, type MetroStationProps } from './metro-station.tsx'
import styles from './metro.module.css'

export interface MetroRowProps extends MetroStationProps {
  /** Shows where it went: the station grows onto the line once. */
  arriving?: boolean | undefined
  id?: string | undefined
  /** The card or words beside the line. */
  children?: ReactNode
}

/** One stop on the line (a list item): its drawing, hidden from screen readers, and what stands beside. */
export function MetroRow(props: MetroRowProps) {
  const { strands, kind, active, dimmed, arriving, id, children } = props
  return (
    <div
      role="listitem"
      id={id}
      className={classNames(styles.row, styles[kind], arriving && styles.arriving)}
    >
      <span className={styles.rail} aria-hidden="true">
        <MetroStation strands={strands} kind={kind} active={active} dimmed={dimmed} />
      </span>
      <div className={styles.beside}>{children}</div>
    </div>
  )
}
