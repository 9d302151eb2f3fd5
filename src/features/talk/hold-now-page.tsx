import { useTranslation } from '../../i18n/use-translation.ts'
import { talkTypeById } from '../../content/talks/talk-types.ts'
import type { TalkType } from '../../domain/records/talk.ts'
import { SaveFailed } from '../../screen/saving/save-failed.tsx'
import { useServices } from '../../screen/services-context.tsx'
import { useGo } from '../../screen/use-go.ts'
import { useSave } from '../../screen/saving/use-save.ts'
import { useSay } from '../../screen/aloud/use-say.ts'
import { WhereBadge } from '../../screen/record/where-badge.tsx'
import { places } from '../../services/places.ts'
import { saveTalkPlan } from '../../services/talks/save-talk.ts'
import { newRecordId, today } from '../../services/services.ts'
import { talkPlaces } from '../../services/talks/talk-places.ts'
import type { IconName } from '../../ui/icons/icon-paths.ts'
import { Page } from '../../ui/frame/page.tsx'
import { PickCards } from '../../ui/ask/pick-cards.tsx'

/** Talks that begin without being planned; the short one first. */
const offered: readonly (readonly [TalkType, IconName])[] = [
  ['short', 'clock'],
  ['career', 'talk'],
  ['threeWay', 'people'],
  ['workplaceVisit', 'briefcase'],
]

/** A talk that begins right now: what sort it is, and then its first question. */
export function HoldNowPage() {
  const { t } = useTranslation('talks')
  const say = useSay()
  const services = useServices()
  const go = useGo()
  const { save, error } = useSave(saveTalkPlan)
  const begin = async (type: TalkType) => {
    const rec = newRecordId(services)
    const texts = { type, date: today(services), time: '', place: '', question: '', hope: '' }
    const before = { ...texts, date: '', people: [], experiences: [] }
    const people = talkTypeById(type).roles.map((role) => ({
      key: newRecordId(services),
      name: '',
      role,
    }))
    const saved = await save({ rec, isNew: true, before, after: { ...before, ...texts, people } })
    if (saved.ok) go(talkPlaces.hold(rec), { replace: true })
  }
  return (
    <Page
      narrow
      title={t('now.title')}
      lead={t('now.lead')}
      badge={<WhereBadge />}
      back={{ href: places.talks, label: t('back') }}
    >
      <PickCards
        columns={2}
        label={t('now.title')}
        options={offered.map(([value, picture]) => ({
          value,
          label: say(talkTypeById(value).name),
          picture,
        }))}
        onPick={(type) => void begin(type)}
      />
      <SaveFailed error={error} />
    </Page>
  )
}
