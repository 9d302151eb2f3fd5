import { useTranslation } from '../../../i18n/use-translation.ts'
import type { Evidence } from '../../../domain/records/evidence.ts'
import { useRecordPlaces } from '../../record/record-places.tsx'
import { Card } from '../../../ui/frame/card.tsx'
import { EvidenceSound } from './evidence-sound.tsx'
import { useEvidenceName } from './use-evidence-name.ts'
import { useFileUrl } from './use-file-url.ts'
import { useNear } from './use-near.ts'

interface VoiceCardProps {
  evidence: Evidence
}

/** A voice with its player; the recording is fetched when the card comes near. */
export function VoiceCard({ evidence }: VoiceCardProps) {
  const { t } = useTranslation('evidence')
  const [ref, isNear] = useNear()
  const { evidence: evidencePlace } = useRecordPlaces()
  const shown = useFileUrl(evidence, isNear)
  const name = useEvidenceName()(evidence)
  return (
    <Card as="li" title={name} tag={t('type.voice')} href={evidencePlace(evidence.rec)}>
      <div ref={ref}>
        <EvidenceSound evidence={evidence} shown={shown} name={name} />
      </div>
    </Card>
  )
}
