import { pitch, railWidth, strandX } from './metro-measures.ts'
import { classNames } from '../class-names.ts'
import styles from './metro.module.css'

export interface MetroStrand {
  /** 1 and up, from the list's start. */
  strand: number
  /** Whether what happened here belongs to this strand. */
  on: boolean
}

export interface MetroStationProps {
  strands: readonly MetroStrand[]
  /**
   * 'station' something happened; 'talk' people talked; 'border' another school, where every strand runs on; 'end' the
   * open end on top (now); 'start' the terminus at the bottom, where the line began.
   */
  kind: 'station' | 'talk' | 'border' | 'start' | 'end'
  /** The one that is open or selected. */
  active?: boolean | undefined
  /** Strands that a filter has put in the background. */
  dimmed?: readonly number[] | undefined
}

const height = 34

/**
 * The drawing on the line: a capsule from the first to the last strand it touches, with dots; of a
 * talk a balloon, which says the three dots of speech when it names no strand.
 */
export function MetroStation({ strands, kind, active, dimmed = [] }: MetroStationProps) {
  if (kind === 'end') return null
  const isTalk = kind === 'talk'
  const touched = isTalk || kind === 'station' ? strands.filter((strand) => strand.on) : strands
  const xs = (touched.length > 0 ? touched : strands).map(({ strand }) => strandX(strand))
  const from = Math.min(...xs)
  const to = Math.max(...xs)
  const half = kind === 'border' ? 15 : 9
  const reach = kind === 'border' ? pitch - 2 : half
  const box = {
    x: from - reach,
    y: height / 2 - half,
    width: to - from + 2 * reach,
    height: 2 * half,
    rx: half,
  }
  return (
    <svg
      className={classNames(styles.drawing, active && styles.active)}
      width={railWidth(strands.length)}
      height={height}
      focusable="false"
    >
      {kind === 'border' && <rect {...box} className={styles.halo} />}
      {isTalk ? (
        <path d={balloon(box)} className={styles.capsule} />
      ) : (
        <rect {...box} className={kind === 'border' ? styles.interchange : styles.capsule} />
      )}
      {isTalk && touched.length === 0 && (
        <path d={speechDots((from + to) / 2)} className={styles.speech} />
      )}
      {kind !== 'border' &&
        touched.map(({ strand }) => (
          <circle
            key={strand}
            cx={strandX(strand)}
            cy={height / 2}
            r="4.6"
            fill={`var(--strand-${strand})`}
            opacity={dimmed.includes(strand) ? 0.3 : undefined}
          />
        ))}
    </svg>
  )
}

interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** A balloon as high as a capsule, with hardly round corners and a tail to the words beside it. */
function balloon({ x, y, width, height: h }: Box): string {
  const r = 4
  const [right, bottom] = [x + width, y + h]
  return [
    `M${x + r} ${y}H${right - r}Q${right} ${y} ${right} ${y + r}V${bottom + 6}`,
    `L${right - 8} ${bottom}H${x + r}Q${x} ${bottom} ${x} ${bottom - r}`,
    `V${y + r}Q${x} ${y} ${x + r} ${y}Z`,
  ].join('')
}

function speechDots(middle: number): string {
  return [-8, 0, 8].map((off) => `M${middle + off} ${height / 2}h0.01`).join('')
}
