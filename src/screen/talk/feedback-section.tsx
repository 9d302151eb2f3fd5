import { useQuery } from '@tanstack/react-query'
import { useTranslation } from '../../i18n/use-translation.ts'
import type { RecordId } from '../../domain/log/op.ts'
import { talkPlaces } from '../../services/talks/talk-places.ts'
import { List } from '../../ui/frame/list.tsx'
import { ListRow } from '../../ui/frame/list-row.tsx'
import { Section } from '../../ui/frame/section.tsx'
import { useServices } from '../services-context.tsx'
import { FeedbackOn } from './feedback-on.tsx'
import { talkQueries } from './talk-queries.ts'

interface FeedbackSectionProps {
  experience: RecordId
  /** An experience in the bin is looked at, not added to. */
  readOnly?: boolean
}

/** What others said about an experience, and the way to let somebody say something now. */
export function FeedbackSection({ experience, readOnly = false }: FeedbackSectionProps) {
  const { t } = useTranslation('talk')
  const { data = [] } = useQuery(talkQueries.feedbackOn(useServices(), experience))
  const shown = data.filter(({ hidden }) => !hidden)
  if (shown.length === 0 && readOnly) return null
  return (
    <Section title={t('feedback.title')}>
      {shown.map((feedback) => (
        <FeedbackOn key={feedback.rec} feedback={feedback} hideAbout />
      ))}
      {!readOnly && (
        <List look="rows">
          <ListRow
            icon="people"
            href={talkPlaces.witness(experience)}
            title={t('feedback.witness')}
            text={t('feedback.witnessText')}
          />
        </List>
      )}
    </Section>
  )
}
