import { useQuery } from '@tanstack/react-query'
import { useTranslation } from '../../i18n/use-translation.ts'
import type { RecordId } from '../../domain/log/op.ts'
import { feedbackKind } from '../../domain/records/feedback.ts'
import { readRecord } from '../../domain/records/record-kind.ts'
import { recordQueries } from '../../screen/queries/record-queries.ts'
import { useServices } from '../../screen/services-context.tsx'
import { FeedbackOn } from '../../screen/talk/feedback-on.tsx'
import { WhereBadge } from '../../screen/record/where-badge.tsx'
import { places } from '../../services/places.ts'
import { LinkButton } from '../../ui/act/link-button.tsx'
import { Page } from '../../ui/frame/page.tsx'
import { SavedNote } from '../../ui/tell/saved-note.tsx'

interface WitnessThanksProps {
  rec: RecordId
  experience: RecordId
}

/** Thanks the giver, shows what was kept and where, and asks to hand the phone back. */
export function WitnessThanks({ rec, experience }: WitnessThanksProps) {
  const { t } = useTranslation(['talks', 'common'])
  const { data: view } = useQuery(recordQueries.one(useServices(), rec))
  return (
    <Page narrow title={t('witness.thanks')} lead={t('witness.thanksText')} badge={<WhereBadge />}>
      {view && (
        <FeedbackOn feedback={readRecord(feedbackKind, view)} hideAbout headingLevel={2}>
          {null}
        </FeedbackOn>
      )}
      <SavedNote text={t('common:savedHere')} />
      <LinkButton block href={places.experience(experience)}>
        {t('witness.done')}
      </LinkButton>
    </Page>
  )
}
