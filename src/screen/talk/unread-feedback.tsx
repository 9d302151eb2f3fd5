import { useQuery } from '@tanstack/react-query'
import { useTranslation } from '../../i18n/use-translation.ts'
import { roleName } from '../../content/talks/roles.ts'
import { places } from '../../services/places.ts'
import { talkPlaces } from '../../services/talks/talk-places.ts'
import { List } from '../../ui/frame/list.tsx'
import { ListRow } from '../../ui/frame/list-row.tsx'
import { useServices } from '../services-context.tsx'
import { useTermSetAt } from '../words/use-term-set-at.ts'
import { talkQueries } from './talk-queries.ts'

/** On Vandaag, before all else: feedback that nobody read yet. Silent without any. */
export function UnreadFeedback() {
  const { t, i18n } = useTranslation('talk')
  const termSetAt = useTermSetAt()
  const { data } = useQuery(talkQueries.waiting(useServices(), 20))
  const [latest] = data?.feedback ?? []
  if (!latest) return null
  const count = data?.feedback.length ?? 0
  const { name, role, date } = latest
  return (
    <List look="rows">
      <ListRow
        icon="speech"
        href={count === 1 ? talkPlaces.feedback(latest.rec) : places.talks}
        title={t('feedback.unread', { count })}
        text={[name, role && roleName(role, termSetAt(date), i18n.language)]
          .filter(Boolean)
          .join(', ')}
      />
    </List>
  )
}
