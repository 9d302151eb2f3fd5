import { useQuery } from '@tanstack/react-query'
import { useTranslation } from '../../i18n/use-translation.ts'
import { talkTypeById } from '../../content/talks/talk-types.ts'
import { heldTalks } from '../../domain/requirements.ts'
import { useServices } from '../../screen/services-context.tsx'
import { talkQueries } from '../../screen/talk/talk-queries.ts'
import { useDates } from '../../screen/words/use-dates.ts'
import { useSay } from '../../screen/aloud/use-say.ts'
import { places } from '../../services/places.ts'
import { today } from '../../services/services.ts'
import { talkPlaces } from '../../services/talks/talk-places.ts'
import { LinkButton } from '../../ui/act/link-button.tsx'
import { List } from '../../ui/frame/list.tsx'
import { ListRow } from '../../ui/frame/list-row.tsx'

/** The talks of this school year, and the way to the next one. */
export function HeldTalks() {
  const { t } = useTranslation('dossier')
  const { day } = useDates()
  const say = useSay()
  const services = useServices()
  const { data: talks = [] } = useQuery(talkQueries.all(services))
  const held = heldTalks(talks, today(services))
  return (
    <>
      {held.length > 0 && (
        <List look="rows">
          {held.map(({ rec, type, date }) => (
            <ListRow
              key={rec}
              icon="talk"
              href={talkPlaces.talk(rec)}
              title={say(talkTypeById(type).name)}
              text={date && day(date)}
            />
          ))}
        </List>
      )}
      <div>
        <LinkButton variant="quiet" href={places.talks}>
          {t('school.talks')}
        </LinkButton>
      </div>
    </>
  )
}
