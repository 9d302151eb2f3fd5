import { useTranslation } from '../../i18n/use-translation.ts'
import { joinFacts } from '../../lib/join-facts.ts'
import { talkTypeById } from '../../content/talks/talk-types.ts'
import { isPlanned, type Talk } from '../../domain/records/talk.ts'
import { useSay } from '../../screen/aloud/use-say.ts'
import { talkPlaces } from '../../services/talks/talk-places.ts'
import { ListRow } from '../../ui/frame/list-row.tsx'
import { usePeopleText } from './use-people-text.ts'
import { useTalkWhen } from '../../screen/talk/use-talk-when.ts'

interface TalkRowProps {
  talk: Talk
}

/** A talk in a list: what sort, with whom, and when. */
export function TalkRow({ talk }: TalkRowProps) {
  const { t } = useTranslation('talks')
  const say = useSay()
  const when = useTalkWhen()(isPlanned(talk) ? talk : { date: talk.date })
  const who = usePeopleText()(talk)
  const facts = joinFacts([
    when || (isPlanned(talk) && t('list.noDay')),
    who && t('list.with', { who }),
  ])
  return (
    <ListRow
      icon="talk"
      href={talkPlaces.talk(talk.rec)}
      title={say(talkTypeById(talk.type).name)}
      text={facts}
    />
  )
}
