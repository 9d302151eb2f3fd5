import { useQuery } from '@tanstack/react-query'
import { useTranslation } from '../../i18n/use-translation.ts'
import { roleName } from '../../content/talks/roles.ts'
import { places } from '../../services/places.ts'
import { talkPlaces } from '../../services/talks/talk-places.ts'
import { List } from '../../ui/frame/list.tsx'
import { ListRow } from '../../ui/frame/list-row.tsx'
import { useServices } from '../services-context.tsx'
import { useSchoolWords } from '../words/use-school-words.ts'
import { talkQueries } from './talk-queries.ts'

/** On Vandaag, before all else: feedback that nobody read yet. Silent without any. */
export function UnreadFeedback() {
  const { t } = useTranslation('talk')
  const { termSet, language } = useSchoolWords()
  const { data } = useQuery(talkQueries.waiting(useServices(), 20))
  const [latest] = data?.feedback ?? []
  if (!latest) return null
  const count = data?.feedback.length ?? 0
  return (
    <List look="rows">
      <ListRow
        icon="speech"
        href={count === 1 ? talkPlaces.feedback(latest.rec) : places.talks}
        title={t('feedback.unread', { count })}
        text={[latest.name, latest.role && roleName(latest.role, termSet, language)]
          .filter(Boolean)
          .join(', ')}
      />
    </List>
  )
}
