import { useQuery } from '@tanstack/react-query'
import { useTranslation } from '../../i18n/use-translation.ts'
import { roleName } from '../../content/talks/roles.ts'
import { talkTypeById } from '../../content/talks/talk-types.ts'
import { peopleOf } from '../../domain/forms/talk-form-of.ts'
import { addDays } from '../../lib/dates.ts'
import { places } from '../../services/places.ts'
import { today } from '../../services/services.ts'
import { talkPlaces } from '../../services/talks/talk-places.ts'
import { Card } from '../../ui/frame/card.tsx'
import { List } from '../../ui/frame/list.tsx'
import { ListRow } from '../../ui/frame/list-row.tsx'
import { Section } from '../../ui/frame/section.tsx'
import { useServices } from '../services-context.tsx'
import { useSay } from '../aloud/use-say.ts'
import { useSchoolWords } from '../words/use-school-words.ts'
import { talkQueries } from './talk-queries.ts'
import { useTalkWhen } from './use-talk-when.ts'

/** A talk that was planned longer ago than this, and never held, is not news any more; in days. */
const stale = 7

/** On Vandaag: feedback that nobody read yet, and the talk that comes next. Silent without either. */
export function TalkCards() {
  const { t } = useTranslation('talk')
  const services = useServices()
  const say = useSay()
  const talkWhen = useTalkWhen()
  const { termSet, language } = useSchoolWords()
  const { data } = useQuery(talkQueries.waiting(services, 20))
  const since = addDays(today(services), -stale)
  const next = data?.talks.find(({ date = since }) => date >= since)
  const [latest] = data?.feedback ?? []
  if (!next && !latest) return null
  const count = data?.feedback.length ?? 0
  const list = new Intl.ListFormat(language, { type: 'conjunction' })
  const who =
    next &&
    list.format(peopleOf(next).map(({ name, role }) => name || roleName(role, termSet, language)))
  return (
    <Section title={t('next.title')}>
      {latest && (
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
      )}
      {next && (
        <Card
          as="article"
          href={talkPlaces.talk(next.rec)}
          tag={[say(talkTypeById(next.type).name), who && t('next.with', { who })]
            .filter(Boolean)
            .join(' ')}
          title={talkWhen(next) || t('next.noDay')}
        >
          <p>
            {next.experiences.length > 0
              ? t('next.about', { count: next.experiences.length })
              : t('next.choose')}
          </p>
        </Card>
      )}
    </Section>
  )
}
