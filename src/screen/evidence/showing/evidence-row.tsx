import { useTranslation } from '../../../i18n/use-translation.ts'
import { joinFacts } from '../../../lib/join-facts.ts'
import type { Evidence } from '../../../domain/records/evidence.ts'
import { useRecordPlaces } from '../../record/record-places.tsx'
import { ListRow } from '../../../ui/frame/list-row.tsx'
import { knownType, mediaIcon } from './evidence-icon.ts'
import { useEvidenceName } from './use-evidence-name.ts'
import { useFileWords } from './use-file-words.ts'

interface EvidenceRowProps {
  evidence: Evidence
}

/** A voice, document, link or file: what it is, how large or long, and the way to its page. */
export function EvidenceRow({ evidence }: EvidenceRowProps) {
  const { t } = useTranslation('evidence')
  const { weight, length } = useFileWords()
  const { evidence: evidencePlace } = useRecordPlaces()
  const name = useEvidenceName()(evidence)
  const { rec, type, size, seconds, url, private: isPrivate } = evidence
  const facts = [
    t(`type.${knownType(type)}`),
    seconds !== undefined && length(seconds),
    seconds === undefined && size !== undefined && weight(size),
    url !== undefined && name !== url && hostOf(url),
    isPrivate && t('private'),
  ]
  return (
    <ListRow
      icon={mediaIcon(type)}
      href={evidencePlace(rec)}
      title={name}
      text={joinFacts(facts)}
    />
  )
}

/** The part of an address that a person knows; all of it when it is no address. */
function hostOf(url: string): string {
  return /^https?:\/\/([^/?#]+)/.exec(url)?.[1] ?? url
}
