import { useQuery } from '@tanstack/react-query'
import { useTranslation } from '../../../i18n/use-translation.ts'
import { competencyById } from '../../../content/competencies.ts'
import { isTermSet, termSetForLevel } from '../../../content/term-sets.ts'
import { changedWords } from '../../../content/changed-words.ts'
import type { Period } from '../../../domain/records/period.ts'
import { recordQueries } from '../../../screen/queries/record-queries.ts'
import { useServices } from '../../../screen/services-context.tsx'
import { List } from '../../../ui/frame/list.tsx'
import { ListRow } from '../../../ui/frame/list-row.tsx'
import { Section } from '../../../ui/frame/section.tsx'

interface ChangedWordsProps {
  before: Period | undefined
  now: Period
}

/** What things are called at this school, beside what they were called before. */
export function ChangedWords({ before, now }: ChangedWordsProps) {
  const { t, i18n } = useTranslation('transfer')
  const { data: owner } = useQuery(recordQueries.owner(useServices()))
  if (before === undefined) return null
  const termSet = isTermSet(owner?.termSet) ? owner.termSet : termSetForLevel(now.level)
  const words = changedWords(termSetForLevel(before.level), termSet, i18n.language)
  return (
    <Section title={t('welcome.wordsTitle')}>
      <p>{words.length > 0 ? t('welcome.wordsText') : t('welcome.sameWords')}</p>
      {words.length > 0 && (
        <List look="rows">
          {words.map(({ id, was, is }) => (
            <ListRow
              key={id}
              icon={competencyById(id)?.icon}
              strand={competencyById(id)?.strand}
              title={is}
              text={t('welcome.was', { word: was })}
            />
          ))}
        </List>
      )}
    </Section>
  )
}
