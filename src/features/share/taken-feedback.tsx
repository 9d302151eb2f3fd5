import { useQuery } from '@tanstack/react-query'
import { useTranslation } from '../../i18n/use-translation.ts'
import type { RecordId } from '../../domain/log/op.ts'
import { feedbackKind } from '../../domain/records/feedback.ts'
import { readRecord } from '../../domain/records/record-kind.ts'
import { recordQueries } from '../../screen/queries/record-queries.ts'
import { useServices } from '../../screen/services-context.tsx'
import { talkPlaces } from '../../services/talks/talk-places.ts'
import { ListRow } from '../../ui/frame/list-row.tsx'

/** Words that came in, and what they are about: two in one answer are told apart. */
export function TakenFeedback({ rec }: { rec: RecordId }) {
  const { t } = useTranslation('share')
  const services = useServices()
  const { data: view } = useQuery(recordQueries.one(services, rec))
  const said = view?.kind === feedbackKind.kind ? readRecord(feedbackKind, view) : undefined
  const { data: about } = useQuery(recordQueries.one(services, said?.about ?? ''))
  const title = about?.fields['title']?.value
  const isSpoken = said?.file !== undefined
  return (
    <ListRow
      icon={isSpoken ? 'microphone' : 'speech'}
      href={talkPlaces.feedback(rec)}
      title={t(isSpoken ? 'taken.spoken' : 'taken.feedback')}
      text={typeof title === 'string' ? title : undefined}
    />
  )
}
