import type { ReactNode } from 'react'
import { classNames } from '../class-names.ts'
import { MetroStation } from './metro-station.tsx'
import styles from './metro.module.css'

export interface MetroStrand {
  /** 1 and up, from the list's start. */
  strand: number
  /** Whether what happened here belongs to this strand. */
  on: boolean
}

export interface MetroRowProps {
  strands: readonly MetroStrand[]
  /**
   * 'station' something happened; 'border' another school, where every strand runs on; 'end' the
   * open end on top (now); 'start' the terminus at the bottom, where the line began.
   */
  kind: 'station' | 'border' | 'start' | 'end'
  /** The one that is open or selected. */
  active?: boolean | undefined
  /** Strands that a filter has put in the background. */
  dimmed?: readonly number[] | undefined
  /** Shows where it went: the station grows onto the line once. */
  arriving?: boolean | undefined
  id?: string | undefined
  /** The card or words beside the line. */
  children?: ReactNode
}

/** One stop on the line (`li`): its drawing, hidden from screen readers, and what stands beside. */
export function MetroRow(props: MetroRowProps) {
  const { strands, kind, active, dimmed, arriving, id, children } = props
  return (
    <li id={id} className={classNames(styles.row, styles[kind], arriving && styles.arriving)}>
      <span className={styles.rail} aria-hidden="true">
        <MetroStation strands={strands} kind={kind} active={active} dimmed={dimmed} />
      </span>
      <div className={styles.beside}>{children}</div>
    </li>
  )
}
