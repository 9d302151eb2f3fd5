import { useState } from 'react'
import { useTranslation } from '../../../i18n/use-translation.ts'
import type { RecordId } from '../../../domain/log/op.ts'
import type { Evidence } from '../../../domain/records/evidence.ts'
import { useRecordPlaces } from '../../record/record-places.tsx'
import { Button } from '../../../ui/act/button.tsx'
import { LinkButton } from '../../../ui/act/link-button.tsx'
import { Viewer } from '../../../ui/media/viewer.tsx'
import { useServices } from '../../services-context.tsx'
import { downloadName } from '../keeping/download-name.ts'
import { EvidencePicture } from './evidence-picture.tsx'
import { useEvidenceName } from './use-evidence-name.ts'
import { useFileUrl } from './use-file-url.ts'

interface EvidenceViewerProps {
  /** What can be looked at, in order. */
  items: readonly Evidence[]
  /** Which comes first. */
  start: RecordId
  onClose: () => void
  /** Leaves out the way to the page of the piece, on that page itself. */
  here?: boolean
}

/** Photos and films on the whole screen, one at a time; only the one that is seen is in memory. */
export function EvidenceViewer({ items, start, onClose, here = false }: EvidenceViewerProps) {
  const { t } = useTranslation('evidence')
  const services = useServices()
  const { evidence: evidencePlace } = useRecordPlaces()
  const nameOf = useEvidenceName()
  const [rec, setRec] = useState(start)
  // One that another tab threw away meanwhile makes room for its neighbour.
  const [lastPlace, setLastPlace] = useState(0)
  const found = items.findIndex((item) => item.rec === rec)
  const place = found >= 0 ? found : Math.min(lastPlace, items.length - 1)
  const evidence = items[place]
  const shown = useFileUrl(evidence ?? { type: undefined, file: undefined, media: undefined })
  if (!evidence) return null
  const go = (to: number) => {
    const next = items[to]
    if (!next) return
    setRec(next.rec)
    setLastPlace(to)
  }
  const name = nameOf(evidence)
  return (
    <Viewer
      open
      title={name}
      position={
        items.length > 1
          ? t('viewer.position', { place: place + 1, total: items.length })
          : undefined
      }
      caption={evidence.alt === name ? undefined : evidence.alt}
      onClose={onClose}
      onPrevious={place > 0 ? () => go(place - 1) : undefined}
      onNext={place < items.length - 1 ? () => go(place + 1) : undefined}
      onFirst={() => go(0)}
      onLast={() => go(items.length - 1)}
      labels={{
        close: t('viewer.close'),
        previous: t('viewer.previous'),
        next: t('viewer.next'),
      }}
      actions={
        <>
          {shown.state === 'here' && (
            <Button
              variant="quiet"
              icon="download"
              onClick={() => services.saveBlob(downloadName(evidence, name), shown.bytes)}
            >
              {t('viewer.copy')}
            </Button>
          )}
          {!here && (
            <LinkButton variant="quiet" icon="info" href={evidencePlace(evidence.rec)}>
              {t('viewer.more')}
            </LinkButton>
          )}
        </>
      }
    >
      <EvidencePicture key={evidence.rec} evidence={evidence} shown={shown} name={name} />
    </Viewer>
  )
}
