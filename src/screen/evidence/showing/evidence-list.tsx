import { useState } from 'react'
import { useTranslation } from '../../../i18n/use-translation.ts'
import type { RecordId } from '../../../domain/log/op.ts'
import type { Evidence } from '../../../domain/records/evidence.ts'
import { List } from '../../../ui/frame/list.tsx'
import { TileGrid } from '../../../ui/show/tile-grid.tsx'
import { EvidenceRow } from './evidence-row.tsx'
import { EvidenceTile } from './evidence-tile.tsx'
import { EvidenceViewer } from './evidence-viewer.tsx'
import { isSound, isVisual } from './is-visual.ts'
import { useEvidenceName } from './use-evidence-name.ts'
import { VoiceCard } from './voice-card.tsx'

interface EvidenceListProps {
  items: readonly Evidence[]
}

/** Pieces of evidence: pictures as tiles that open large, the rest as rows. */
export function EvidenceList({ items }: EvidenceListProps) {
  const { t } = useTranslation('evidence')
  const nameOf = useEvidenceName()
  const [looking, setLooking] = useState<RecordId>()
  const visual = items.filter(isVisual)
  const voices = items.filter(isSound)
  const rest = items.filter((item) => !isVisual(item) && !isSound(item))
  return (
    <>
      {visual.length > 0 && (
        <TileGrid label={t('section.title')}>
          {visual.map((evidence) => (
            <EvidenceTile
              key={evidence.rec}
              evidence={evidence}
              name={nameOf(evidence)}
              onOpen={setLooking}
            />
          ))}
        </TileGrid>
      )}
      {voices.length > 0 && (
        <List>
          {voices.map((evidence) => (
            <VoiceCard key={evidence.rec} evidence={evidence} />
          ))}
        </List>
      )}
      {rest.length > 0 && (
        <List look="rows">
          {rest.map((evidence) => (
            <EvidenceRow key={evidence.rec} evidence={evidence} />
          ))}
        </List>
      )}
      {looking !== undefined && (
        <EvidenceViewer items={visual} start={looking} onClose={() => setLooking(undefined)} />
      )}
    </>
  )
}
