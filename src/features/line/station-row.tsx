import { memo, Suspense } from 'react'
import { competencies } from '../../content/competencies.ts'
import { Poster } from '../../screen/evidence/showing/lazy-poster.ts'
import { Card } from '../../ui/frame/card.tsx'
import type { IconName } from '../../ui/icons/icon-paths.ts'
import { Icon } from '../../ui/icons/icon.tsx'
import { MetroRow } from '../../ui/metro/metro-row.tsx'
import { VisuallyHidden } from '../../ui/frame/visually-hidden.tsx'

interface StationRowProps {
  rec: string
  href: string
  tag: string
  title: string
  text: string
  /** The strands of this station in words, for who does not see them. */
  strandNames: string
  icon: IconName
  /** Its photo, when it has one: which file, and what sort of picture that is. */
  photo?: string | undefined
  media?: string | undefined
  /** Numbers of the strands that meet here, joined; plain values let the row skip drawing again. */
  on: string
}

/** One experience on the line. Of thousands, only those that changed are drawn again. */
export const StationRow = memo(function StationRow(props: StationRowProps) {
  const { rec, href, tag, title, text, strandNames, icon, photo, media, on } = props
  const drawing = <Icon name={icon} size={1.5} />
  const touched = on === '' ? [] : on.split(',').map(Number)
  const strands = competencies.map(({ strand }) => ({ strand, on: touched.includes(strand) }))
  return (
    <MetroRow kind="station" id={`station-${rec}`} strands={strands}>
      <Card
        href={href}
        tag={tag}
        title={title}
        headingLevel={2}
        aside={
          photo === undefined ? (
            drawing
          ) : (
            <Suspense fallback={drawing}>
              <Poster photo={{ type: 'photo', file: photo, media }} />
            </Suspense>
          )
        }
      >
        {text && <p>{text}</p>}
        {strandNames && <VisuallyHidden>{strandNames}</VisuallyHidden>}
      </Card>
    </MetroRow>
  )
})
