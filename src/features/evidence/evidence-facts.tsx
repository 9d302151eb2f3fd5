import { useTranslation } from '../../i18n/use-translation.ts'
import type { Evidence } from '../../domain/records/evidence.ts'
import { knownType } from '../../screen/evidence/showing/evidence-icon.ts'
import { useFileWords } from '../../screen/evidence/showing/use-file-words.ts'
import { useDates } from '../../screen/words/use-dates.ts'
import { Facts } from '../../ui/show/facts.tsx'

interface EvidenceFactsProps {
  evidence: Evidence
}

/** What it is, since when, how large or long, and what its file was called. */
export function EvidenceFacts({ evidence }: EvidenceFactsProps) {
  const { t } = useTranslation('evidence')
  const { day } = useDates()
  const { weight, length } = useFileWords()
  const { type, date, size, seconds, name, url } = evidence
  return (
    <Facts
      items={[
        { label: t('one.sort'), value: t(`type.${knownType(type)}`) },
        { label: t('one.date'), value: date && day(date) },
        { label: t('one.length'), value: seconds && length(seconds) },
        { label: t('one.weight'), value: size && weight(size) },
        { label: t('one.file'), value: name },
        { label: t('one.address'), value: url },
      ]}
    />
  )
}
