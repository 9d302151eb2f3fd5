import { useQuery } from '@tanstack/react-query'
import { useTranslation } from '../../i18n/use-translation.ts'
import { Disclosure } from '../../ui/act/disclosure.tsx'
import { List } from '../../ui/frame/list.tsx'
import { ListRow } from '../../ui/frame/list-row.tsx'
import { useServices } from '../services-context.tsx'
import { safetyQueries } from './safety-queries.ts'
import { useCopyMoment } from './use-copy-moment.ts'

/** The last copies by name, to find one back; nothing when there is one at most. */
export function RecentCopies() {
  const { t } = useTranslation('safety')
  const moment = useCopyMoment()
  const { data: notes } = useQuery(safetyQueries.notes(useServices()))
  if (notes === undefined || notes.recent.length < 2) return null
  return (
    <Disclosure summary={t('card.recent')}>
      <List look="rows">
        {notes.recent.map(({ at, name, where, isLocked }) => (
          <ListRow
            key={`${at} ${name}`}
            icon={isLocked ? 'lock' : 'file'}
            title={name}
            text={[moment(at), where, t(isLocked ? 'card.locked' : 'card.open')]
              .filter(Boolean)
              .join(' · ')}
          />
        ))}
      </List>
    </Disclosure>
  )
}
