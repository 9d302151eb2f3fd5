import encodeQR from 'qr'
import styles from './qr-picture.module.css'

export interface QrPictureProps {
  /** What a camera reads from it. */
  text: string
  /** What it is, for who cannot see it. */
  label: string
}

/** A QR code: dark on white in every theme, because cameras expect that. */
export function QrPicture({ text, label }: QrPictureProps) {
  const rows = encodeQR(text, 'raw', { ecc: 'medium', border: 2 })
  const path = rows
    .flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : '')))
    .join('')
  return (
    <svg
      className={styles.picture}
      viewBox={`0 0 ${rows.length} ${rows.length}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <path d={path} />
    </svg>
  )
}
