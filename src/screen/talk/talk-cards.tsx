import { useQuery } from '@tanstack/react-query'
import { useTranslation } from '../../i18n/use-translation.ts'
import { roleName } from '../../content/talks/roles.ts'
import { talkTypeById } from '../../content/talks/talk-types.ts'
import { peopleOf } from '../../domain/forms/talk-form-of.ts'
import { addDays } from '../../lib/dates.ts'
import { today } from '../../services/services.ts'
import { talkPlaces } from '../../services/talks/talk-places.ts'
import { Card } from '../../ui/frame/card.tsx'
import { Section } from '../../ui/frame/section.tsx'
import { useServices } from '../services-context.tsx'
import { useSay } from '../aloud/use-say.ts'
import { useSchoolWords } from '../words/use-school-words.ts'
import { talkQueries } from './talk-queries.ts'
import { useTalkWhen } from './use-talk-when.ts'

/** A talk that was planned longer ago than this, and never held, is not news any more; in days. */
const stale = 7

/** On Vandaag: the talk that comes next. Silent without one. */
export function TalkCards() {
  const { t } = useTranslation('talk')
  const services = useServices()
  const say = useSay()
  const talkWhen = useTalkWhen()
  const { termSet, language } = useSchoolWords()
  const { data } = useQuery(talkQueries.waiting(services, 20))
  const since = addDays(today(services), -stale)
  const next = data?.talks.find(({ date = since }) => date >= since)
  if (!next) return null
  const list = new Intl.ListFormat(language, { type: 'conjunction' })
  const who = list.format(
    peopleOf(next).map(({ name, role }) => name || roleName(role, termSet, language)),
  )
  return (
    <Section title={t('next.title')}>
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
    </Section>
  )
}
