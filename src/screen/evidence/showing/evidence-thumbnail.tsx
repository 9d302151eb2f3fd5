import { mediaIcon } from './evidence-icon.ts'
import { Thumbnail, type ThumbnailProps } from '../../../ui/media/thumbnail.tsx'
import { useThumbnailUrl, type FileOf } from './use-file-url.ts'
import { useNear } from './use-near.ts'

interface EvidenceThumbnailProps extends Pick<ThumbnailProps, 'size' | 'mark'> {
  evidence: FileOf
  /** Empty where words beside it say the same. */
  alt: string
}

/** The small picture of a piece of evidence, fetched only while it is near the screen. */
export function EvidenceThumbnail({ evidence, alt, size, mark }: EvidenceThumbnailProps) {
  const [ref, isNear] = useNear()
  const shown = useThumbnailUrl(evidence, isNear)
  const url = shown.state === 'here' ? shown.url : undefined
  const icon = mediaIcon(evidence.type)
  return <Thumbnail ref={ref} url={url} alt={alt} icon={icon} size={size} mark={mark} />
}
