import { useState, type CSSProperties, type ReactNode } from 'react'
import { placeOf } from './area-box.tsx'
import { turnArea, wholePicture } from './area.ts'
import styles from './photo-editor.module.css'
import type { Edits } from './use-edits.ts'

/** In pixels. */
export interface PictureSize {
  readonly width: number
  readonly height: number
}

export interface PhotoStageProps {
  url: string
  alt: string
  /** What this part of the page is, for screen readers. */
  label: string
  /** When it is known already; the picture itself has the last word. */
  size: PictureSize
  edits: Edits
  onSize: (size: PictureSize) => void
  /** The browser cannot show the picture. */
  onFail: () => void
  /** Boxes over the picture, in fractions of what is seen. */
  children: ReactNode
}

/** The picture as it is turned, with what will be cut off in shade. */
export function PhotoStage(props: PhotoStageProps) {
  const { url, alt, label, size, edits, onSize, onFail, children } = props
  const [isThere, setIsThere] = useState(false)
  const lies = edits.turn === 90 || edits.turn === 270
  const ratio = lies ? size.height / size.width : size.width / size.height
  const stage: CSSProperties & Record<'--ratio', number> = { '--ratio': ratio }
  const percent = (value: number) => `${value * 100}%`
  return (
    // With this role screen readers leave the arrow keys to the boxes.
    <div className={styles.stage} role="application" aria-label={label}>
      <div className={styles.picture} style={stage}>
        <div className={styles.frame}>
          <img
            className={styles.image}
            src={url}
            alt={alt}
            draggable={false}
            data-there={isThere || undefined}
            style={{
              width: lies ? percent(1 / ratio) : '100%',
              height: lies ? percent(ratio) : '100%',
              transform: `translate(-50%, -50%) rotate(${edits.turn}deg)`,
            }}
            onLoad={({ currentTarget: { naturalWidth: width, naturalHeight: height } }) => {
              setIsThere(true)
              if (width > 0 && height > 0) onSize({ width, height })
            }}
            onError={onFail}
          />
          {edits.crop && (
            <div
              className={styles.window}
              style={placeOf(turnArea(edits.crop ?? wholePicture, edits.turn))}
            />
          )}
        </div>
        {children}
      </div>
    </div>
  )
}
