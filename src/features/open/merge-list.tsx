import { useTranslation } from '../../i18n/use-translation.ts'
import { groupBy } from '../../lib/group-by.ts'
import type { MergeAccount } from '../../services/opening/merge-account.ts'
import { List } from '../../ui/frame/list.tsx'
import { Notice } from '../../ui/tell/notice.tsx'
import { useOpenWords } from './use-open-words.ts'

interface MergeListProps {
  account: MergeAccount
  /** Said beforehand, or of what was done. */
  when: 'forecast' | 'taken'
}

/** What taking a file over does, counted: what is new, what is longer, what goes, what is lost. */
export function MergeList({ account, when }: MergeListProps) {
  const { t } = useTranslation('open')
  const words = useOpenWords()
  const { added, extended, versions, erased, rescued, vanished } = account
  const byKind = groupBy(added, ({ kind }) => kind)
  const what = words.counts(new Map([...byKind].map(([kind, { length }]) => [kind, length])))
  const isForecast = when === 'forecast'
  return (
    <>
      <List look="bullets">
        {added.length > 0 && <li>{t(`${when}.added`, { count: added.length, what })}</li>}
        {extended.length > 0 && <li>{t(`${when}.extended`, { count: extended.length })}</li>}
        {isForecast && versions.length > 0 && (
          <li>{t('forecast.versions', { count: versions.length })}</li>
        )}
        {erased.length > 0 && <li>{t(`${when}.erased`, { count: erased.length })}</li>}
        {isForecast && rescued.length > 0 && (
          <li>{t('forecast.rescued', { count: rescued.length })}</li>
        )}
      </List>
      {vanished > 0 ? (
        <Notice tone="bad" alert>
          {isForecast ? t('forecast.vanished', { count: vanished }) : t('taken.vanished')}
        </Notice>
      ) : (
        <Notice tone="good">{t(`${when}.nothingLost`)}</Notice>
      )}
    </>
  )
}
