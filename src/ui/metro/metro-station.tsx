import type { MetroRowProps } from './metro-row.tsx'
import { pitch, railWidth, strandX } from './metro-measures.ts'
import { classNames } from '../class-names.ts'
import styles from './metro.module.css'

type MetroStationProps = Pick<MetroRowProps, 'strands' | 'kind' | 'active' | 'dimmed'>

const height = 34

/** The drawing on the line: a capsule from the first to the last strand it touches, with dots. */
export function MetroStation({ strands, kind, active, dimmed = [] }: MetroStationProps) {
  if (kind === 'end') return null
  const touched = kind === 'station' ? strands.filter((strand) => strand.on) : strands
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
      <rect {...box} className={kind === 'border' ? styles.interchange : styles.capsule} />
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
