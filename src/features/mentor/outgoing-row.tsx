import { useQuery } from '@tanstack/react-query'
import { useTranslation } from '../../i18n/use-translation.ts'
import { talkTypeById } from '../../content/talks/talk-types.ts'
import type { RecordView } from '../../domain/log/view.ts'
import { feedbackKind } from '../../domain/records/feedback.ts'
import { readRecord } from '../../domain/records/record-kind.ts'
import { statementKind } from '../../domain/records/statement.ts'
import { talkKind } from '../../domain/records/talk.ts'
import { shorten } from '../../lib/shorten.ts'
import { recordQueries } from '../../screen/queries/record-queries.ts'
import { useServices } from '../../screen/services-context.tsx'
import { useSay } from '../../screen/aloud/use-say.ts'
import { mentorPlaces } from '../../services/mentor/mentor-places.ts'
import { ListRow } from '../../ui/frame/list-row.tsx'
import { useStudent } from './student-context.tsx'

interface OutgoingRowProps {
  view: RecordView
}

/** About as much as fits on two lines of a phone. */
const longest = 90

/** One thing that goes along in the answer. */
export function OutgoingRow({ view }: OutgoingRowProps) {
  const { t } = useTranslation('mentor')
  const say = useSay()
  const { dossier } = useStudent().student
  const about = view.fields['about']?.value
  const rec = typeof about === 'string' ? about : ''
  const { data: record } = useQuery(recordQueries.one(useServices(), rec))
  if (view.kind === feedbackKind.kind) {
    const { text = '', file, seconds } = readRecord(feedbackKind, view)
    const title = record?.fields['title']?.value
    const spoken = file === undefined ? '' : t('reply.spoken', { count: Math.round(seconds ?? 0) })
    return (
      <ListRow
        icon="speech"
        href={mentorPlaces.record(dossier, rec)}
        title={typeof title === 'string' ? t('reply.feedbackOn', { title }) : t('reply.feedback')}
        text={[shorten(text, longest), spoken].filter(Boolean).join(' · ')}
      />
    )
  }
  if (view.kind === talkKind.kind) {
    const talk = readRecord(talkKind, view)
    return (
      <ListRow
        icon="talk"
        href={mentorPlaces.talk(dossier, view.rec)}
        title={say(talkTypeById(talk.type).name)}
        text={talk.takeAway && shorten(talk.takeAway, longest)}
      />
    )
  }
  const statement = view.kind === statementKind.kind ? readRecord(statementKind, view) : undefined
  const { type, text = '' } = statement ?? {}
  return (
    <ListRow
      icon="check"
      href={mentorPlaces.school(dossier)}
      title={t(type === 'withdrawn' ? 'reply.withdrawal' : 'reply.statement')}
      text={[
        type === 'internshipDone' && t('statement.internshipDone'),
        type === 'fulfilled' && t('statement.fulfilled'),
        shorten(text, longest),
      ]
        .filter(Boolean)
        .join(' · ')}
    />
  )
}
