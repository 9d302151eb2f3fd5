import { useTranslation } from '../../../i18n/use-translation.ts'
import type { Evidence } from '../../../domain/records/evidence.ts'
import { places } from '../../../services/places.ts'
import { Card } from '../../../ui/card.tsx'
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
  const shown = useFileUrl(evidence, isNear)
  const name = useEvidenceName()(evidence)
  return (
    <Card as="li" title={name} tag={t('type.voice')} href={places.evidence(evidence.rec)}>
      <div ref={ref}>
        <EvidenceSound evidence={evidence} shown={shown} name={name} />
      </div>
    </Card>
  )
}
