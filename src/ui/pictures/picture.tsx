import type { ReactNode } from 'react'
import { BinPicture } from './bin-picture.tsx'
import { LinePicture } from './line-picture.tsx'
import { NothingPicture } from './nothing-picture.tsx'
import { OfflinePicture } from './offline-picture.tsx'
import { PhotosPicture } from './photos-picture.tsx'
import { SearchPicture } from './search-picture.tsx'
import { StepsPicture } from './steps-picture.tsx'
import { TalkPicture } from './talk-picture.tsx'
import styles from './picture.module.css'

const pictures = {
  line: LinePicture,
  steps: StepsPicture,
  talk: TalkPicture,
  photos: PhotosPicture,
  search: SearchPicture,
  bin: BinPicture,
  nothing: NothingPicture,
  offline: OfflinePicture,
} satisfies Record<string, () => ReactNode>

/** The name of a drawing for an empty place. */
export type PictureName = keyof typeof pictures

export interface PictureProps {
  name: PictureName
}

/** A drawing in the colours of the theme. It says nothing that the text beside it does not say. */
export function Picture({ name }: PictureProps) {
  const Drawing = pictures[name]
  return (
    <svg className={styles.picture} viewBox="0 0 200 130" aria-hidden="true" focusable="false">
      <ellipse cx="100" cy="119" rx="78" ry="6" className={styles.ground} />
      <Drawing />
    </svg>
  )
}
