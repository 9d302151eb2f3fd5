import { useQuery } from '@tanstack/react-query'
import { useTranslation } from '../../i18n/use-translation.ts'
import { talkTypeById } from '../../content/talks/talk-types.ts'
import type { RecordId } from '../../domain/log/op.ts'
import { readRecord } from '../../domain/records/record-kind.ts'
import { talkKind, type TalkType } from '../../domain/records/talk.ts'
import { recordQueries } from '../../screen/queries/record-queries.ts'
import { SaveFailed } from '../../screen/saving/save-failed.tsx'
import { useServices } from '../../screen/services-context.tsx'
import { useGo } from '../../screen/use-go.ts'
import { useSave } from '../../screen/saving/use-save.ts'
import { useSay } from '../../screen/aloud/use-say.ts'
import { mentorPlaces } from '../../services/mentor/mentor-places.ts'
import { startMentorTalk } from '../../services/mentor/mentor-talk.ts'
import { newRecordId } from '../../services/services.ts'
import type { IconName } from '../../ui/icons/icon-paths.ts'
import { Page } from '../../ui/frame/page.tsx'
import { PickCards } from '../../ui/ask/pick-cards.tsx'
import { Skeleton } from '../../ui/frame/skeleton.tsx'
import { useDesk } from './desk-context.tsx'
import { deskQueries } from './queries.ts'
import { useStudent } from './student-context.tsx'

const icons: Partial<Record<TalkType, IconName>> = {
  short: 'clock',
  threeWay: 'people',
  workplaceVisit: 'briefcase',
  profileChoice: 'compass',
  progress: 'steps',
}
/** What mentors hold most; the one that the student prepared comes first. */
const offered: readonly TalkType[] = [
  'career',
  'short',
  'threeWay',
  'progress',
  'profileChoice',
  'workplaceVisit',
]

interface NewTalkPageProps {
  /** The talk that the student prepared. */
  prepared?: RecordId | undefined
}

/** A talk that begins now, on the mentor's device: what sort it is, and then its first question. */
export function NewTalkPage({ prepared }: NewTalkPageProps) {
  const { t } = useTranslation('mentor')
  const { t: common } = useTranslation()
  const say = useSay()
  const services = useServices()
  const go = useGo()
  const { student } = useStudent()
  const { dossier } = student
  const { data: profile } = useQuery(deskQueries.profile(useDesk()))
  const plan = useQuery(recordQueries.one(services, prepared ?? ''))
  const { save, error } = useSave(startMentorTalk)
  if (profile === undefined || plan.isPending) return <Skeleton label={common('loading')} />
  const talk = plan.data?.kind === talkKind.kind ? readRecord(talkKind, plan.data) : undefined
  const first = talk && talkTypeById(talk.type).id
  const types = first ? [first, ...offered.filter((type) => type !== first)] : offered
  const begin = async (type: TalkType) => {
    const rec = newRecordId(services)
    const saved = await save({ rec, type, profile, prepared: talk })
    if (saved.ok) go(mentorPlaces.hold(dossier, rec, 0), { replace: true })
  }
  return (
    <Page
      narrow
      title={t('talk.new')}
      lead={t('talk.newLead')}
      back={{ href: mentorPlaces.student(dossier), label: student.name || t('list.noName') }}
    >
      <PickCards
        columns={3}
        label={t('talk.new')}
        options={types.map((value) => ({
          value,
          label: say(talkTypeById(value).name),
          picture: icons[value] ?? 'talk',
        }))}
        onPick={(type) => void begin(type)}
      />
      <SaveFailed error={error} />
    </Page>
  )
}
