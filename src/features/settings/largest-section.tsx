import { useTranslation } from '../../i18n/use-translation.ts'
import { joinFacts } from '../../lib/join-facts.ts'
import { knownType, mediaIcon } from '../../screen/evidence/showing/evidence-icon.ts'
import { useEvidenceName } from '../../screen/evidence/showing/use-evidence-name.ts'
import { useFileWords } from '../../screen/evidence/showing/use-file-words.ts'
import { places } from '../../services/places.ts'
import type { LargePiece } from '../../services/evidence/read-space.ts'
import { List } from '../../ui/frame/list.tsx'
import { ListRow } from '../../ui/frame/list-row.tsx'
import { Section } from '../../ui/frame/section.tsx'

interface LargestSectionProps {
  pieces: readonly LargePiece[]
}

/** The largest pieces, each with the way to its page. */
export function LargestSection({ pieces }: LargestSectionProps) {
  const { t } = useTranslation('evidence')
  const { weight } = useFileWords()
  const nameOf = useEvidenceName()
  if (pieces.length === 0) return null
  return (
    <Section title={t('space.largest')}>
      <p>{t('space.largestText')}</p>
      <List look="rows">
        {pieces.map(({ evidence, size }) => (
          <ListRow
            key={evidence.rec}
            icon={mediaIcon(evidence.type)}
            href={places.evidence(evidence.rec)}
            title={nameOf(evidence)}
            text={joinFacts([
              t(`type.${knownType(evidence.type)}`),
              weight(size),
              evidence.binned && t('space.binned'),
            ])}
          />
        ))}
      </List>
    </Section>
  )
}
