import styles from './full-picture.module.css'

export interface FullPictureProps {
  /** Object URL of a picture; an SVG in it runs nothing here. */
  url: string
  alt: string
  /** In pixels, so that its room is kept before it is there. */
  width?: number | undefined
  height?: number | undefined
  /** The browser cannot show it. */
  onFail: () => void
}

/** A picture as large as its place allows, never larger than itself and never cut. */
export function FullPicture({ url, alt, width, height, onFail }: FullPictureProps) {
  return (
    <img
      src={url}
      alt={alt}
      width={width}
      height={height}
      className={styles.picture}
      decoding="async"
      draggable={false}
      onError={onFail}
    />
  )
}
