import { useTranslation } from '../../i18n/use-translation.ts'
import { useFileWords } from '../../screen/evidence/showing/use-file-words.ts'
import type { Space, SpaceUse } from '../../services/evidence/read-space.ts'
import type { IconName } from '../../ui/icons/icon-paths.ts'
import { List } from '../../ui/frame/list.tsx'
import { ListRow } from '../../ui/frame/list-row.tsx'
import { Section } from '../../ui/frame/section.tsx'

interface SpaceSharesProps {
  space: Space
}

const icons: Record<SpaceUse, IconName> = {
  photos: 'gallery',
  recordings: 'microphone',
  documents: 'file',
  binned: 'bin',
  earlier: 'versions',
  unfinished: 'pause',
  loose: 'minus',
}

/** How much there is of each sort, in plain words. */
export function SpaceShares({ space }: SpaceSharesProps) {
  const { t } = useTranslation('evidence')
  const { weight } = useFileWords()
  return (
    <Section title={t('space.total', { weight: weight(space.total) })}>
      <List look="rows">
        {space.shares.map(({ use, files, size }) => (
          <ListRow
            key={use}
            icon={icons[use]}
            title={t(`space.${use}`)}
            text={t('space.pieces', { count: files })}
            end={weight(size)}
          />
        ))}
      </List>
    </Section>
  )
}
